import { isDeepStrictEqual } from "node:util";
import type { Looking } from "../../domain/reminder/milestones-on.ts";
import { type ReminderWeek, weekAhead } from "../../domain/reminder/week-ahead.ts";

/** Gives the week of an office, reckoned anew only where something that it follows from has changed. */
export const keepWeeks = (mostKept: number) => {
  const kept = new Map<string, { readonly looking: Looking; readonly week: ReminderWeek }>();
  return (partition: string, looking: Looking): ReminderWeek => {
    const known = kept.get(partition);
    if (known && isSame(known.looking, looking)) return known.week;
    const week = weekAhead(looking);
    kept.delete(partition);
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
    kept.set(partition, { looking, week });
    return week;
  };
};

/** Plans and calendars are the same objects while they are the same. */
const isSame = (one: Looking, other: Looking): boolean =>
  one.day === other.day &&
  one.calendar === other.calendar &&
  one.plans.length === other.plans.length &&
  one.plans.every((plan, index) => plan === other.plans[index]) &&
  isDeepStrictEqual(one.settings, other.settings) &&
  isDeepStrictEqual(one.activeSince, other.activeSince);
