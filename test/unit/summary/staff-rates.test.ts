import { expect, test } from "vitest";
import {
  blankFigure,
  type FigureRecord,
  type LiveFigure,
  liveFigures,
} from "../../../src/domain/figures/figure-record.ts";
import type { Target } from "../../../src/domain/plan/target.ts";
import { staffRates } from "../../../src/domain/summary/staff-rates.ts";
import { demoPlanHere as plan } from "../../support/standing/standing-office.ts";

const targetOf = (id: string): Target => {
  const target = plan.targets.find((one) => one.id === id);
  if (!target) throw new Error(`The plan has no target ${id}.`);
  return target;
};

const rated = targetOf("staff-good-or-better");

const figure = (period: string, on: string, value: number): LiveFigure => ({
  ...{ period, of: null, history: [] },
  content: { ...blankFigure, value, on, source: "Báo cáo 1" },
});

const recordOf = (entries: FigureRecord["entries"], targetId = rated.id): FigureRecord => ({
  ...{ planId: plan.id, targetId, entries },
});

const older = figure("2025", "2026-01-10", 98);
const newer = figure("2026", "2026-06-20", 96.5);

test("the share is the figure that the target is judged by, whatever else is recorded", () => {
  const told = staffRates([{ target: rated, figures: [older], record: recordOf([older, newer]) }]);
  expect(told).toEqual([{ target: rated, figure: older }]);
});

test("where today's period has none it is the newest that stands", () => {
  const removed = { ...figure("2024", "2026-07-01", 99), content: null };
  for (const entries of [
    [older, newer, removed],
    [newer, older, removed],
  ])
    expect(staffRates([{ target: rated, figures: [], record: recordOf(entries) }])).toEqual([
      { target: rated, figure: newer },
    ]);
  expect(liveFigures(recordOf([removed]))).toEqual([]);
});

test("nothing is told where nothing stands, and never the rate of another measure or of collectives", () => {
  const others: readonly Target[] = [
    targetOf("staff-advanced"),
    { ...rated, audience: "collective" },
    { ...rated, metric: "ratedGoodOrBetterRate" },
  ];
  for (const target of others)
    expect(staffRates([{ target, figures: [newer], record: recordOf([newer], target.id) }])).toEqual([]);
  expect(staffRates([{ target: rated, figures: [], record: undefined }])).toEqual([]);
});
