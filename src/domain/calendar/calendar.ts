import type { DateTime } from "luxon";
import { type Day, dayOf, plusDays } from "../day.ts";
import { ok, type Result } from "../result.ts";
import { createDayBook, type DayState, noTable } from "./day-book.ts";
import { dayNumbered, dayNumberOf } from "./day-number.ts";
import type { CalendarFault, DayOff } from "./day-off.ts";
import type { HolidayTable } from "./holiday.ts";
import { holidayTables } from "./holidays/holiday-tables.ts";
import { type HoursRule, type HoursWindow, isWithin, pushSafeHours, windowsOn } from "./office-hours.ts";
import type { YearOverride } from "./year-override.ts";

/** A reminder of a deadline moves off a day off to the day before; a piece of information to the day after. */
export type PushKind = "deadline" | "information";

/** Which days an office works; a day of which that is not known is refused, never taken for a workday. */
export type Calendar = {
  isWorkingDay(day: Day): Result<boolean, CalendarFault>;
  /** Why the day is not worked; `null` for a working day. */
  dayOff(day: Day): Result<DayOff | null, CalendarFault>;
  /** The first working day after the day. */
  nextWorkingDay(day: Day): Result<Day, CalendarFault>;
  /** The last working day before the day. */
  previousWorkingDay(day: Day): Result<Day, CalendarFault>;
  /** Working days from the one after today through the last allowed day; 0 when that is today or past. */
  workingDaysLeft(today: Day, lastAllowedDay: Day): Result<number, CalendarFault>;
  /** The working day on which to push, `leadDays` calendar days ahead of a day. */
  pushDay(day: Day, leadDays: number, kind: PushKind): Result<Day, CalendarFault>;
  /** When messages may go out on the day; none on a day off. */
  officeHours(day: Day): Result<readonly HoursWindow[], CalendarFault>;
  /** Whether messages may go out at the moment. */
  isOfficeTime(moment: DateTime): Result<boolean, CalendarFault>;
  /** The year, where every day of it is known; else the first thing that is not. */
  checkYear(year: number): Result<number, CalendarFault>;
};

/** What an office may set; the country's tables and push-safe hours hold for the rest. */
export type CalendarOptions = {
  /** Consecutive years, earliest first. */
  readonly tables?: readonly HolidayTable[];
  readonly overrides?: readonly YearOverride[];
  readonly hours?: readonly HoursRule[];
};

/** The calendar of an office. */
export const createCalendar = (options: CalendarOptions = {}): Calendar => {
  const { tables = holidayTables, overrides = [], hours = pushSafeHours } = options;
  const { first, states } = createDayBook(tables, overrides);
  const stateAt = (dayNumber: number): DayState => states[dayNumber - first] ?? noTable(dayNumber);

  const dayOff: Calendar["dayOff"] = (day) => {
    const state = stateAt(dayNumberOf(day));
    if (state.is === "unknown") return { ok: false, refusal: state.refusal };
    return ok(state.is === "off" ? state.dayOff : null);
  };

  const isWorkingDay: Calendar["isWorkingDay"] = (day) => {
    const found = dayOff(day);
    return found.ok ? ok(found.value === null) : found;
  };

  const worked = (day: Day, step: 1 | -1): Result<Day, CalendarFault> => {
    let dayNumber = dayNumberOf(day) + step;
    while (stateAt(dayNumber).is === "off") dayNumber += step;
    const state = stateAt(dayNumber);
    return state.is === "unknown" ? { ok: false, refusal: state.refusal } : ok(dayNumbered(dayNumber));
  };

  const officeHours: Calendar["officeHours"] = (day) => {
    const working = isWorkingDay(day);
    return working.ok ? ok(working.value ? windowsOn(day, hours) : []) : working;
  };

  const stretch = (from: number, through: number): Result<readonly DayState[], CalendarFault> => {
    if (through < from) return ok([]);
    const days = states.slice(from - first, through + 1 - first);
    const unknown = [stateAt(from), ...days, stateAt(through)].find((state) => state.is === "unknown");
    return unknown ? { ok: false, refusal: unknown.refusal } : ok(days);
  };

  return {
    isWorkingDay,
    dayOff,
    officeHours,
    nextWorkingDay: (day) => worked(day, 1),
    previousWorkingDay: (day) => worked(day, -1),
    workingDaysLeft: (today, lastAllowedDay) => {
      const days = stretch(dayNumberOf(today) + 1, dayNumberOf(lastAllowedDay));
      return days.ok ? ok(days.value.filter(({ is }) => is === "worked").length) : days;
    },
    pushDay: (day, leadDays, kind) => {
      const wanted = plusDays(day, -leadDays);
      const working = isWorkingDay(wanted);
      if (!working.ok) return working;
      return working.value ? ok(wanted) : worked(wanted, kind === "deadline" ? -1 : 1);
    },
    isOfficeTime: (moment) => {
      const windows = officeHours(dayOf(moment));
      return windows.ok ? ok(isWithin(moment, windows.value)) : windows;
    },
    checkYear: (year) => {
      const days = stretch(dayNumberOf(`${year}-01-01`), dayNumberOf(`${year}-12-31`));
      return days.ok ? ok(year) : days;
    },
  };
};
