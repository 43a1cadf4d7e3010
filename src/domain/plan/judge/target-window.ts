import { DateTime } from "luxon";
import type { Day } from "../../day.ts";
import { firstDayOf, lastDayOf } from "../edges.ts";
import { phaseOn } from "../phase-on.ts";
import type { EmulationPlan } from "../plan.ts";
import type { Target } from "../target.ts";
import type { Window } from "./judgement.ts";

const planSpan = ({ period }: EmulationPlan): Window => ({
  from: period.startsOn ?? `${period.fromYear}-01-01`,
  to: period.endsOn ?? `${period.toYear}-12-31`,
});

const yearsSpan = (years: Target["years"]): Window | null =>
  years && { from: `${years.fromYear}-01-01`, to: `${years.toYear}-12-31` };

const phaseWindow = (plan: EmulationPlan, { phaseId }: Target, on: Day): Window | null => {
  const phase = phaseId === null ? phaseOn(plan, on) : plan.phases.find(({ id }) => id === phaseId);
  const from = phase ? firstDayOf(phase.start) : null;
  const to = phase ? lastDayOf(phase.end) : null;
  return from === null || to === null ? null : { from, to };
};

/** The whole calendar year or quarter that a day lies in; of a day outside the span, its nearest one. */
const roundOf = (unit: "year" | "quarter", span: Window, on: Day): Window => {
  const within = on < span.from ? span.from : on > span.to ? span.to : on;
  const day = DateTime.fromISO(within, { zone: "utc" });
  return {
    from: day.startOf(unit).toFormat("yyyy-MM-dd"),
    to: day.endOf(unit).toFormat("yyyy-MM-dd"),
  };
};

/** The days of a target's present round: phase, quarter, year, term or years; `null` where the plan does not say. */
export const targetWindow = (plan: EmulationPlan, target: Target, on: Day): Window | null => {
  if (target.phaseId !== null || target.cadence === "phase") return phaseWindow(plan, target, on);
  const years = yearsSpan(target.years);
  switch (target.cadence) {
    case "quarter":
    case "year":
      return roundOf(target.cadence, years ?? planSpan(plan), on);
    case "term":
      return years ?? planSpan(plan);
    default:
      return years;
  }
};
