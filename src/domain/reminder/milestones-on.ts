import { type Day, type Month, plusDays, plusMonths } from "../day.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { mostLead } from "./check-leads.ts";
import type { OfficeRules } from "./office-rules.ts";
import { planDrafts } from "./plan-drafts.ts";
import type { ReminderMilestone } from "./reminder-milestone.ts";
import { scheduleDrafts } from "./schedule-draft.ts";
import { workDraft } from "./work-draft.ts";

/** Days for which a lead may come before what it leads to: a lead of one's own, and the longest run of days off. */
const daysAhead = mostLead + 15;

/** Days for which something may be open after its day, with room to spare; settings allow ten working days. */
const daysOpen = 60;

/** What milestones are found by. */
export type Looking = OfficeRules & {
  readonly plans: readonly EmulationPlan[];
  readonly day: Day;
};

/** The milestones of which somebody may have to be reminded on the day; the same for everybody of the office. */
export const milestonesOn = (looking: Looking): readonly ReminderMilestone[] =>
  milestonesAround(looking, [looking.day])(looking.day);

/** Schedules what is near to any of the days, once for all of them, and gives the milestones of each. */
export const milestonesAround = (
  { plans, ...rules }: Omit<Looking, "day">,
  days: readonly Day[],
): ((day: Day) => readonly ReminderMilestone[]) => {
  const spans = days.map(spanOf);
  const months = new Set(spans.flatMap((span) => span.months));
  const near = [
    ...plans.flatMap(planDrafts),
    ...[...months].flatMap((month) => workDraft(month, plans, rules) ?? []),
  ].filter((draft) => spans.some((span) => isNear(draft, span)));
  const called = scheduleDrafts(near, rules).milestones.filter(({ calls }) => calls.length > 0);
  return (day) => {
    const span = spanOf(day);
    return called.filter((milestone) => day <= milestone.openUntil && isNear(milestone, span));
  };
};

/** Months of which the report may be due around a day. */
const monthsAround = [-3, -2, -1, 0, 1] as const;

/** What may concern a day. */
type Span = {
  readonly first: Day;
  readonly last: Day;
  readonly months: readonly Month[];
};

const spanOf = (day: Day): Span => ({
  first: plusDays(day, -daysOpen),
  last: plusDays(day, daysAhead),
  months: monthsAround.map((count) => plusMonths(day.slice(0, 7), count)),
});

const isNear = (
  { dueOn, month }: Pick<ReminderMilestone, "dueOn" | "month">,
  { first, last, months }: Span,
): boolean => first <= dueOn && dueOn <= last && (month === null || months.includes(month));
