import type { HolidayTable } from "../holiday.ts";
import { daysByLaw, notYetNamed } from "./entries.ts";

/** Days off of 2028. */
export const year2028: HolidayTable = {
  year: 2028,
  holidays: [...daysByLaw(2028, { newYearOn: "2028-01-26", hungKingsOn: "2028-04-04" })],
  swaps: [],
  open: notYetNamed(2028, "2028-01-26"),
};
