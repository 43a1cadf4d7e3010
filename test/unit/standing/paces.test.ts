import { describe, expect, test } from "vitest";
import { countsAfterEnd, noPaces, paceOf, pacesOf } from "../../../src/domain/standing/paces.ts";
import { phaseMonths, planMonths } from "../../../src/domain/standing/plan-months.ts";
import type { StandingPledge } from "../../../src/domain/standing/standing.ts";
import { demoPlanHere } from "../../support/standing/standing-office.ts";

const span = { from: "2026-01", to: "2026-06" };
const workOf = (month: string, wellDoneCount: number | null, more: Record<string, number> = {}) => ({
  work: {
    [month]: {
      assignedCount: 20,
      doneCount: null,
      wellDoneCount,
      qualityCount: null,
      onTimeCount: null,
      ...more,
    },
  },
});

describe("a pledged rate over some months", () => {
  test.each([
    [{ targetRate: null }, workOf("2026-03", 20), "unknown", "none is pledged"],
    [{ targetRate: 0.9 }, { work: {} }, "unknown", "nothing is reported"],
    [{ targetRate: 0.9 }, workOf("2026-07", 20), "unknown", "the work is of another month"],
    [{ targetRate: 0.9 }, workOf("2026-06", 18), "onTrack", "just reached"],
    [{ targetRate: 0.9 }, workOf("2026-01", 17), "atRisk", "a little short"],
    [{ targetRate: 0.9 }, workOf("2026-01", 14), "behind", "less than four fifths of it"],
    [
      { targetRate: 0.9 },
      workOf("2026-01", null, { doneCount: 20, qualityCount: 20, onTimeCount: 17 }),
      "atRisk",
      "an interval is judged by its low end, 17 to 17",
    ],
    [
      { targetRate: 0.9 },
      workOf("2026-01", null, { doneCount: 20, qualityCount: 19, onTimeCount: 19 }),
      "onTrack",
      "18 to 19",
    ],
    [
      { targetRate: 0.9 },
      workOf("2026-01", null, { doneCount: 20, qualityCount: 18, onTimeCount: 18 }),
      "atRisk",
      "16 to 18, though the upper end would do",
    ],
  ] as const)("of %j with %j is %s: %s", (pledge, standing, verdict, _why) => {
    expect(paceOf(standing, pledge, span)).toBe(verdict);
  });

  test("is told over the plan and over each phase, of all and of each title", () => {
    const pledge = { titles: ["lao_dong_tien_tien"], targetRate: 0.9 } as unknown as StandingPledge;
    const phases = { second: { from: "2026-07", to: "2026-12" } };
    const months = { planId: "p", whole: { from: "2026-01", to: "2026-12" }, phases };
    expect(pacesOf(workOf("2026-03", 18), pledge, months)).toEqual({
      whole: { people: { onTrack: 1 }, titles: { lao_dong_tien_tien: { onTrack: 1 } } },
      phases: { second: { people: { unknown: 1 }, titles: { lao_dong_tien_tien: { unknown: 1 } } } },
    });
    expect(noPaces).toEqual({ people: {}, titles: {} });
  });

  test("at risk is behind once the months are over", () => {
    expect(countsAfterEnd({ onTrack: 2, atRisk: 1, behind: 3 })).toEqual({ onTrack: 2, behind: 4 });
    expect(countsAfterEnd({ atRisk: 1 })).toEqual({ behind: 1 });
    expect(countsAfterEnd({ unknown: 5 })).toEqual({ unknown: 5 });
  });
});

describe("the months of a plan", () => {
  test("are those of its years, and of the phases whose days are known", () => {
    expect(planMonths(demoPlanHere)).toEqual({
      planId: demoPlanHere.id,
      whole: { from: "2026-01", to: "2026-12" },
      phases: {
        "phase-1": { from: "2026-01", to: "2026-06" },
        "phase-2": { from: "2026-07", to: "2026-12" },
      },
    });
    const period = { ...demoPlanHere.period, startsOn: "2026-03-15", endsOn: "2026-04-15" };
    expect(planMonths({ ...demoPlanHere, period, phases: [] })).toMatchObject({
      whole: { from: "2026-03", to: "2026-04" },
      phases: {},
    });
  });

  test("of a phase that ends before it begins, or of which a day is not said, are not known", () => {
    expect(phaseMonths({ start: { on: "2026-05-01" }, end: { month: "2026-04" } })).toBeNull();
    expect(phaseMonths({ start: null, end: { month: "2026-04" } })).toBeNull();
    expect(phaseMonths({ start: { month: "2026-04" }, end: null })).toBeNull();
    expect(phaseMonths({ start: { month: "2026-04" }, end: { on: "2026-04-15" } })).toEqual({
      from: "2026-04",
      to: "2026-04",
    });
  });
});
