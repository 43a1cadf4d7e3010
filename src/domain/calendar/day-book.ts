import type { Day } from "../day.ts";
import { type Refusal, refused } from "../result.ts";
import { dayNumbered, dayNumberOf, isWeekend } from "./day-number.ts";
import { type CalendarFault, type DayOff, weekendOff } from "./day-off.ts";
import type { HolidayTable } from "./holiday.ts";
import { readYear, type YearReading } from "./read-year.ts";
import type { YearOverride } from "./year-override.ts";

/** What is known of one day. */
export type DayState =
  | { readonly is: "worked" }
  | { readonly is: "off"; readonly dayOff: DayOff }
  | { readonly is: "unknown"; readonly refusal: Refusal<CalendarFault> };

/** Every day of the years that have a table, each with what is known of it. */
export type DayBook = {
  /** Day number of the first day that has a state. */
  readonly first: number;
  readonly states: readonly DayState[];
};

const worked: DayState = { is: "worked" };

/** That no table covers the day's year. */
export const noTable = (dayNumber: number): DayState => ({
  is: "unknown",
  refusal: refused("no-holiday-table", { year: Number(dayNumbered(dayNumber).slice(0, 4)) }).refusal,
});

const stateOf = (day: Day, dayNumber: number, { off, worked: workedDays, open }: YearReading): DayState => {
  const dayOff = off.get(day);
  if (dayOff) return { is: "off", dayOff };
  if (workedDays.has(day)) return worked;
  if (isWeekend(dayNumber)) return { is: "off", dayOff: weekendOff(day) };
  const opened = open.find(({ from, through }) => from <= day && day <= through);
  if (!opened) return worked;
  return { is: "unknown", refusal: refused("holidays-not-announced", { day, holiday: opened.name }).refusal };
};

/** The day book of consecutive years, earliest first. */
export const createDayBook = (
  tables: readonly HolidayTable[],
  overrides: readonly YearOverride[],
): DayBook => ({
  first: dayNumberOf(`${tables[0]?.year ?? 1970}-01-01`),
  states: tables.flatMap((table) => {
    const reading = readYear(table, overrides);
    const from = dayNumberOf(`${table.year}-01-01`);
    const count = dayNumberOf(`${table.year + 1}-01-01`) - from;
    return Array.from({ length: count }, (_, days) =>
      stateOf(dayNumbered(from + days), from + days, reading),
    );
  }),
});
