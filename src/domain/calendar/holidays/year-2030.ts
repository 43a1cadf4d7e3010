import type { HolidayTable } from "../holiday.ts";
import { daysByLaw, notYetNamed } from "./entries.ts";

/** Days off of 2030; Tết is a day earlier than in China: the new moon falls on 2/2 at 23:08 in Viet Nam. */
export const year2030: HolidayTable = {
  year: 2030,
  holidays: [...daysByLaw(2030, { newYearOn: "2030-02-02", hungKingsOn: "2030-04-12" })],
  swaps: [],
  open: notYetNamed(2030, "2030-02-02"),
};
