import type { Calendar } from "../../calendar/calendar.ts";
import type { CalendarFault } from "../../calendar/day-off.ts";
import type { HolidayName } from "../../calendar/holiday.ts";
import { type Milestone, milestones } from "../milestones.ts";
import type { EmulationPlan } from "../plan.ts";
import { planCovers } from "../plan-covers.ts";

/** What an officer should know about a day of a plan; it may stand all the same. */
export type DateWarning = {
  readonly milestone: Milestone;
  readonly why: "weekend" | "holiday" | "outsidePeriod" | CalendarFault;
  /** Of a day off for a holiday. */
  readonly holiday: HolidayName | null;
};

/** The days of a plan that are not worked, not known to be, or not in its period; anniversaries are where they are. */
export const dateWarnings = (plan: EmulationPlan, calendar: Calendar): readonly DateWarning[] =>
  milestones(plan)
    .filter(({ kind, precision }) => kind !== "anniversary" && precision === "day")
    .flatMap((milestone) => [
      ...dayOffWarnings(milestone, calendar),
      ...(planCovers(plan, milestone.on)
        ? []
        : [{ milestone, why: "outsidePeriod" as const, holiday: null }]),
    ]);

const dayOffWarnings = (milestone: Milestone, calendar: Calendar): readonly DateWarning[] => {
  const off = calendar.dayOff(milestone.on);
  if (!off.ok) return [{ milestone, why: off.refusal.word, holiday: null }];
  if (off.value === null) return [];
  const { name } = off.value;
  return [{ milestone, why: name === null ? "weekend" : "holiday", holiday: name }];
};

/** The first year for which days of the plan have no table of holidays at all; null where every year has. */
export const yearWithoutHolidays = (plan: EmulationPlan, calendar: Calendar): number | null => {
  const found = dateWarnings(plan, calendar).find(({ why }) => why === "no-holiday-table");
  return found ? Number(found.milestone.on.slice(0, 4)) : null;
};
