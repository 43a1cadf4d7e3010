import { type Day, dayOf } from "../../domain/day.ts";
import { type Milestone, milestones } from "../../domain/plan/milestones.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import { plansToday } from "../current-plan.ts";
import type { Ports } from "../ports.ts";

/** A dated thing that comes, and the working days until then; null where the year's holidays are not known. */
export type NextDate = {
  readonly milestone: Milestone;
  readonly isToday: boolean;
  readonly workingDaysLeft: number | null;
};

/** Dates looked ahead to. */
const mostDates = 4;

/** The next dates of a plan from a day on, earliest first; anniversaries and events are none. */
export const datesAfter = (
  { calendar }: Pick<Ports, "calendar">,
  plan: EmulationPlan,
  { today, most = mostDates }: { readonly today: Day; readonly most?: number },
): readonly NextDate[] =>
  milestones(plan)
    .filter(({ on, kind }) => on >= today && kind !== "anniversary" && kind !== "event")
    .slice(0, most)
    .map((milestone) => {
      const left = calendar.workingDaysLeft(today, milestone.on);
      return { milestone, isToday: milestone.on === today, workingDaysLeft: left.ok ? left.value : null };
    });

/** The next dates of the plans of the day, earliest first; none without a plan. */
export const nextDates = (ports: Ports) => async (): Promise<readonly NextDate[]> => {
  const today = dayOf(ports.now);
  const plans = plansToday(await ports.plans.active(), today);
  const dates = plans.flatMap((plan) => datesAfter(ports, plan, { today }));
  return dates.toSorted((one, other) => (one.milestone.on < other.milestone.on ? -1 : 1)).slice(0, mostDates);
};
