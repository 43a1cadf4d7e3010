import type { Day } from "../day.ts";
import { firstDayOf } from "../plan/edges.ts";
import { yearOf } from "../plan/in-year.ts";
import type { Window } from "../plan/judge/judgement.ts";
import { targetWindow } from "../plan/judge/target-window.ts";
import { phaseOn } from "../plan/phase-on.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import type { Target } from "../plan/target.ts";
import { figureAsked } from "./figure-asked.ts";

/** The period of a target that is not divided. */
export const wholePeriod = "whole";

type Years = { readonly from: number; readonly to: number };

const yearsOf = ({ period }: EmulationPlan, { years }: Target): Years => ({
  from: years?.fromYear ?? period.fromYear,
  to: years?.toYear ?? period.toYear,
});

/** The growth that is asked of what a target measures. */
const growthIn = ({ targets }: EmulationPlan, { id }: Target): Target | undefined =>
  targets.find(({ growthOf }) => growthOf === id);

/** The year that figures of several years begin with: what they are held against. */
export const baseYearOf = (plan: EmulationPlan, target: Target): number | null => {
  const said = target.base?.year ?? growthIn(plan, target)?.base?.year ?? null;
  if (said !== null) return said;
  return target.goal.operator === "increase" || target.metric === "rankGain"
    ? yearsOf(plan, target).from - 1
    : null;
};

const seriesYears = (plan: EmulationPlan, target: Target): Years => {
  const { from, to } = yearsOf(plan, target);
  const base = baseYearOf(plan, target);
  const first = Math.min(base ?? plan.period.fromYear, from);
  // A growth of its own begins after the year that it grows from.
  return { from: target.metric === "averageYearlyGrowth" && base !== null ? base + 1 : first, to };
};

const upTo = (today: Day, { from, to }: Years): readonly number[] => {
  const last = Math.max(from, Math.min(to, yearOf(today)));
  return Array.from({ length: last - from + 1 }, (_, back) => last - back);
};

const quarterOf = (day: Day): number => Math.ceil(Number(day.slice(5, 7)) / 3);

const quarters = (today: Day, years: Years): readonly string[] =>
  upTo(today, years).flatMap((year) => {
    const last = year < yearOf(today) ? 4 : year > yearOf(today) ? 1 : quarterOf(today);
    return Array.from({ length: last }, (_, back) => `${year}-Q${last - back}`);
  });

const phaseIds = ({ phases }: EmulationPlan, { phaseId }: Target): readonly string[] =>
  (phaseId === null ? phases.map(({ id }) => id) : [phaseId]).map((id) => `phase:${id}`);

/** The periods of a target that a figure can be of today, the newest first. */
export const figurePeriods = (plan: EmulationPlan, target: Target, today: Day): readonly string[] => {
  const { per, isSeries } = figureAsked(target);
  switch (per) {
    case "year":
      return upTo(today, isSeries ? seriesYears(plan, target) : yearsOf(plan, target)).map(String);
    case "quarter":
      return quarters(today, yearsOf(plan, target));
    case "phase":
      return phaseIds(plan, target);
    case "whole":
      return [wholePeriod];
  }
};

/** The period that a target is judged by on a day; null between phases, and of what is judged over years. */
export const periodOn = (plan: EmulationPlan, target: Target, today: Day): string | null => {
  const { per } = figureAsked(target);
  if (per === "whole") return wholePeriod;
  if (per === "phase") {
    const id = target.phaseId ?? phaseOn(plan, today)?.id;
    return id === undefined ? null : `phase:${id}`;
  }
  // Years and quarters always have their days.
  const { from: day } = targetWindow(plan, { ...target, phaseId: null, cadence: per }, today) as Window;
  return per === "year" ? String(yearOf(day)) : `${yearOf(day)}-Q${quarterOf(day)}`;
};

/** The first day of a period; null of a phase that has none. */
export const periodStart = (plan: EmulationPlan, period: string): Day | null => {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(period) ?? [];
  if (year !== undefined) return `${year}-${String(Number(quarter ?? 1) * 3 - 2).padStart(2, "0")}-01`;
  const phase = plan.phases.find(({ id }) => `phase:${id}` === period);
  if (phase) return firstDayOf(phase.start);
  return plan.period.startsOn ?? `${plan.period.fromYear}-01-01`;
};
