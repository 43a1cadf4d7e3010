import type { HolidayTable } from "../holiday.ts";
import { daysByLaw, notYetNamed } from "./entries.ts";

/** Days off of 2031. */
export const year2031: HolidayTable = {
  year: 2031,
  holidays: [...daysByLaw(2031, { newYearOn: "2031-01-23", hungKingsOn: "2031-04-01" })],
  swaps: [],
  open: notYetNamed(2031, "2031-01-23"),
};
