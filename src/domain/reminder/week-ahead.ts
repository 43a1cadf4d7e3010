import { type Day, plusDays, weekdayOf } from "../day.ts";
import { type Looking, milestonesAround } from "./milestones-on.ts";
import type { ReminderMilestone } from "./reminder-milestone.ts";

/** The milestones of a working day. */
export type ReminderDay = { readonly day: Day; readonly milestones: readonly ReminderMilestone[] };

/** A day, and the working days after it in its week; the same for everybody of an office. */
export type ReminderWeek = { readonly today: ReminderDay; readonly ahead: readonly ReminderDay[] };

/** The day and what is left of its week. */
export const weekAhead = (looking: Looking): ReminderWeek => {
  const later = Array.from({ length: 7 - weekdayOf(looking.day) }, (_, index) =>
    plusDays(looking.day, index + 1),
  );
  const isWorked = (day: Day): boolean => {
    const working = looking.calendar.isWorkingDay(day);
    return working.ok && working.value;
  };
  const days = later.filter(isWorked);
  const milestonesOf = milestonesAround(looking, [looking.day, ...days]);
  const on = (day: Day): ReminderDay => ({ day, milestones: milestonesOf(day) });
  return { today: on(looking.day), ahead: days.map(on) };
};

/** Every milestone of the week, each once. */
export const milestonesIn = ({ today, ahead }: ReminderWeek): readonly ReminderMilestone[] => [
  ...new Map(
    [today, ...ahead].flatMap(({ milestones }) => milestones).map((milestone) => [milestone.id, milestone]),
  ).values(),
];
