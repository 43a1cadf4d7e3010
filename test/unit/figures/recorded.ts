import { noFigures, withFigure } from "../../../src/domain/figures/change-figure.ts";
import { checkFigure } from "../../../src/domain/figures/check-figure.ts";
import {
  blankFigure,
  type FigureContent,
  type FigureRecord,
} from "../../../src/domain/figures/figure-record.ts";
import { type JudgedFigures, judgeFigures } from "../../../src/domain/figures/judge-figures.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import type { Target } from "../../../src/domain/plan/target.ts";

/** What is said of a target: the period, and what is not blank. */
export type Said = Partial<FigureContent> & {
  readonly target?: string;
  readonly period: string;
  readonly of?: string;
};

/** What is said, whole. */
export const contentOf = (said: Partial<FigureContent>, on: string): FigureContent => ({
  ...blankFigure,
  on,
  source: "Báo cáo 1/BC",
  ...said,
});

/** The target of a plan with this id. @throws where it has none */
export const targetOf = (plan: EmulationPlan, id: string): Target => {
  const target = plan.targets.find((one) => one.id === id);
  if (!target) throw new Error(`${plan.id} has no target ${id}`);
  return target;
};

/** The records after all that is said; each must be taken. @throws where one is refused */
export const recordsOf = (
  plan: EmulationPlan,
  id: string,
  { all, today }: { readonly all: readonly Said[]; readonly today: string },
): ReadonlyMap<string, FigureRecord> => {
  const records = new Map<string, FigureRecord>();
  for (const { target = id, period, of = null, ...rest } of all) {
    const said = { period, of, content: contentOf(rest, today) };
    const checked = checkFigure(plan, targetOf(plan, target), { said, today });
    if (!checked.ok) throw new Error(`${target} ${period}: ${checked.refusal.word}`);
    const former = records.get(target) ?? noFigures({ planId: plan.id, targetId: target });
    const changed = withFigure(former, said, { at: `${today}T01:00:00.000Z`, byPersonId: "p1" });
    if (changed.is === "changed") records.set(target, changed.record);
  }
  return records;
};

/** How a target stands on a day after all that is said. */
export const judgedOn = (
  plan: EmulationPlan,
  id: string,
  {
    all,
    today,
    saidOn = today,
  }: { readonly all: readonly Said[]; readonly today: string; readonly saidOn?: string },
): JudgedFigures =>
  judgeFigures(plan, targetOf(plan, id), { records: recordsOf(plan, id, { all, today: saidOn }), today });
