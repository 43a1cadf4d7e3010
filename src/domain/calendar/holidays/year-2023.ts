import type { HolidayBasis, HolidayTable } from "../holiday.ts";
import { daysByLaw, spanOff } from "./entries.ts";

const named: HolidayBasis = { status: "reported", source: "8056/VPCP-KGVX, theo ngheanplus.vn 12/2022" };

/** Days off of 2023. */
export const year2023: HolidayTable = {
  year: 2023,
  holidays: [
    ...daysByLaw(2023, { newYearOn: "2023-01-22", hungKingsOn: "2023-04-29" }),
    ...spanOff("lunarNewYear", ["2023-01-20", "2023-01-26"], named),
    { on: "2023-09-01", name: "nationalDay", ...named },
  ],
  swaps: [],
  open: [],
};
