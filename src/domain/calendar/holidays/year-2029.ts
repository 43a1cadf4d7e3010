import type { HolidayTable } from "../holiday.ts";
import { daysByLaw, notYetNamed } from "./entries.ts";

/** Days off of 2029. */
export const year2029: HolidayTable = {
  year: 2029,
  holidays: [...daysByLaw(2029, { newYearOn: "2029-02-13", hungKingsOn: "2029-04-23" })],
  swaps: [],
  open: notYetNamed(2029, "2029-02-13"),
};
