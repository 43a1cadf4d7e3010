import { DateTime } from "luxon";
import { type Day, dayOf, officeZone, plusDays } from "../day.ts";
import { ok, type Result } from "../result.ts";
import type { Calendar } from "./calendar.ts";
import type { CalendarFault } from "./day-off.ts";

/** Days looked ahead: longer than any holiday. */
const mostDays = 30;

/** The moment at `HH:mm` of an office's day. */
export const momentAt = (day: Day, time: string): DateTime =>
  DateTime.fromISO(`${day}T${time}`, { zone: officeZone });

/** The moment itself where messages may go out then, else the next at which they may. */
export const nextOfficeTime = (
  calendar: Pick<Calendar, "officeHours">,
  moment: DateTime,
): Result<DateTime, CalendarFault> => {
  const today = dayOf(moment);
  for (let ahead = 0; ahead < mostDays; ahead++) {
    const day = plusDays(today, ahead);
    const hours = calendar.officeHours(day);
    if (!hours.ok) return hours;
    for (const { from, until } of hours.value) {
      if (moment < momentAt(day, from)) return ok(momentAt(day, from));
      if (moment < momentAt(day, until)) return ok(moment);
    }
  }
  throw new Error(`No office hours within ${mostDays} days of ${today}.`);
};
