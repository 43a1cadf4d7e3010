import { type Day, type Month, plusMonths } from "../day.ts";
import type { EmulationPlan } from "../plan/plan.ts";

/** How often a duty is done that is recorded each time. */
export type DutySpan = "monthly" | "quarterly" | "yearly";

/** A month, quarter or year for which a duty is done. */
export type DutyPeriod = { readonly span: DutySpan; readonly first: Month; readonly last: Month };

const months: Readonly<Record<DutySpan, number>> = { monthly: 1, quarterly: 3, yearly: 12 };

/** How many periods that are over can still be recorded: half a year, a year, the year before. */
const over: Readonly<Record<DutySpan, number>> = { monthly: 6, quarterly: 4, yearly: 1 };

/** The periods of the plan that run on the day or ended not long before, oldest first; before the plan begins its first. */
export const dutyPeriods = (plan: EmulationPlan, span: DutySpan, today: Day): readonly DutyPeriod[] => {
  const { startsOn, endsOn, fromYear, toYear } = plan.period;
  const begin = (startsOn ?? `${fromYear}-01-01`).slice(0, 7);
  const end = (endsOn ?? `${toYear}-12-31`).slice(0, 7);
  const running = firstOf(span, within(today.slice(0, 7), { begin, end }));
  const counts = Array.from({ length: over[span] + 1 }, (_, back) => over[span] - back);
  return counts
    .map((back) => plusMonths(running, -back * months[span]))
    .map((first) => ({ span, first, last: plusMonths(first, months[span] - 1) }))
    .filter(({ last }) => last >= begin);
};

const firstOf = (span: DutySpan, month: Month): Month =>
  plusMonths(month, -((Number(month.slice(5)) - 1) % months[span]));

const within = (month: Month, { begin, end }: { readonly begin: Month; readonly end: Month }): Month => {
  if (month < begin) return begin;
  if (month > end) return end;
  return month;
};
