import { type Day, plusDays, plusMonths } from "../day.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { mostLead } from "./check-leads.ts";
import type { OfficeRules } from "./office-rules.ts";
import { planDrafts } from "./plan-drafts.ts";
import type { ReminderMilestone } from "./reminder-milestone.ts";
import { type Schedule, scheduleDrafts } from "./schedule-draft.ts";
import { workDraft } from "./work-draft.ts";

/** Days for which a lead may come before what it leads to: a lead of one's own, and the longest run of days off. */
const daysAhead = mostLead + 15;

/** What milestones are found by. */
export type Looking = OfficeRules & {
  readonly plans: readonly EmulationPlan[];
  readonly day: Day;
};

/** The milestones of which somebody may have to be reminded on the day; the same for everybody of the office. */
export const milestonesOn = (looking: Looking): readonly ReminderMilestone[] =>
  scheduleOn(looking).milestones.filter(
    ({ calls, dueOn, openUntil }) =>
      calls.length > 0 && looking.day <= openUntil && dueOn <= plusDays(looking.day, daysAhead),
  );

/** Months of which the report may be due around a day. */
const monthsAround = [-3, -2, -1, 0, 1] as const;

const scheduleOn = ({ plans, day, ...rules }: Looking): Schedule => {
  const months = monthsAround.map((count) => plusMonths(day.slice(0, 7), count));
  const drafts = [
    ...plans.flatMap(planDrafts),
    ...months.flatMap((month) => workDraft(month, plans, rules) ?? []),
  ];
  return scheduleDrafts(drafts, rules);
};
