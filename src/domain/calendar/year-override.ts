import type { Day } from "../day.ts";
import type { Holiday, HolidayName, HolidayTable, Swap } from "./holiday.ts";

/** What an office knows better than the table of a year. */
export type YearOverride = {
  readonly year: number;
  /** Holidays whose notice has come: `daysOff` lists all their days, substitutes included. */
  readonly announced: readonly HolidayName[];
  readonly daysOff: readonly Holiday[];
  readonly swaps: readonly Swap[];
  /** Days worked in spite of the table. */
  readonly workedDays: readonly Day[];
};

/** The table with the office's knowledge in it: a day it names replaces what the table says of that day. */
export const overridden = (table: HolidayTable, override: YearOverride): HolidayTable => {
  const replaced = ({ on, name, status }: Holiday): boolean =>
    override.daysOff.some((day) => day.on === on) ||
    (override.announced.includes(name) && status !== "fixed");
  return {
    year: table.year,
    holidays: [...table.holidays.filter((day) => !replaced(day)), ...override.daysOff],
    swaps: [...table.swaps, ...override.swaps],
    open: table.open.filter(({ name }) => !override.announced.includes(name)),
  };
};
