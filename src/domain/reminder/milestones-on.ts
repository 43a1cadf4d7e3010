import { type Day, plusDays, plusMonths } from "../day.ts";
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
export const milestonesOn = ({ plans, day, ...rules }: Looking): readonly ReminderMilestone[] => {
  const months = monthsAround.map((count) => plusMonths(day.slice(0, 7), count));
  const [first, last] = [plusDays(day, -daysOpen), plusDays(day, daysAhead)];
  const near = [
    ...plans.flatMap(planDrafts),
    ...months.flatMap((month) => workDraft(month, plans, rules) ?? []),
  ].filter(({ dueOn }) => first <= dueOn && dueOn <= last);
  return scheduleDrafts(near, rules).milestones.filter(
    ({ calls, openUntil }) => calls.length > 0 && day <= openUntil,
  );
};

/** Months of which the report may be due around a day. */
const monthsAround = [-3, -2, -1, 0, 1] as const;
