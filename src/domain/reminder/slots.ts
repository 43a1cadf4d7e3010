import { DateTime, type Zone } from "luxon";
import type { Calendar } from "../calendar/calendar.ts";
import type { CalendarFault } from "../calendar/day-off.ts";
import type { Day } from "../day.ts";
import { ok, type Result, refused } from "../result.ts";

/** A stretch of a working day at whose beginning pushes are made; they go out before its end. */
export type Slot = {
  readonly day: Day;
  /** `HH:mm` of the office's clock. */
  readonly time: string;
  /** `HH:mm`; no longer in it. */
  readonly until: string;
};

/** By which clock and calendar; an hour of a person's own takes the place of the office's slots. */
export type SlotRules = {
  readonly calendar: Calendar;
  readonly zone: Zone;
  /** `HH:mm` */
  readonly hour: string | null;
};

/** Why an hour can't be one's own. */
export type HourFault = "hour-at-night";

const earliestHour = "06:00";
const latestHour = "21:00";

/** The hour, `HH:mm`, where it is no hour of the night. */
export const checkHour = (hour: string): Result<string, HourFault> =>
  /^\d\d:[0-5]\d$/.test(hour) && earliestHour <= hour && hour <= latestHour
    ? ok(hour)
    : refused("hour-at-night", { earliest: earliestHour, latest: latestHour });

/** The slots of a day, earliest first; none on a day off. */
export const slotsOf = (
  day: Day,
  { calendar, hour }: Pick<SlotRules, "calendar" | "hour">,
): Result<readonly Slot[], CalendarFault> => {
  const windows = calendar.officeHours(day);
  if (!windows.ok || windows.value.length === 0) return windows.ok ? ok([]) : windows;
  return ok(
    hour === null
      ? windows.value.map(({ from, until }) => ({ day, time: from, until }))
      : [
          {
            day,
            time: hour,
            until: `${String(Number(hour.slice(0, 2)) + 1).padStart(2, "0")}${hour.slice(2)}`,
          },
        ],
  );
};

/** The slot in which a moment lies; null outside of all, on a day off, and where it is not known whether it is one. */
export const slotAt = (moment: DateTime, rules: SlotRules): Slot | null => {
  const local = moment.setZone(rules.zone);
  const slots = slotsOf(local.toFormat("yyyy-MM-dd"), rules);
  const time = local.toFormat("HH:mm");
  return (slots.ok ? slots.value : []).find((slot) => slot.time <= time && time < slot.until) ?? null;
};

/** The moment at which a slot begins; where the clock skips it, when the clock goes on. */
export const slotStart = ({ day, time }: Pick<Slot, "day" | "time">, zone: Zone): DateTime =>
  DateTime.fromISO(`${day}T${time}`, { zone });
