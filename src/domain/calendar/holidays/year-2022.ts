import type { HolidayBasis, HolidayTable } from "../holiday.ts";
import { daysByLaw, spanOff } from "./entries.ts";

const named: HolidayBasis = { status: "reported", source: "245/VPCP-KGVX, theo vietnammoi.vn 12/01/2022" };

/** Days off of 2022. */
export const year2022: HolidayTable = {
  year: 2022,
  holidays: [
    ...daysByLaw(2022, { newYearOn: "2022-02-01", hungKingsOn: "2022-04-10" }),
    ...spanOff("lunarNewYear", ["2022-01-31", "2022-02-04"], named),
    { on: "2022-09-01", name: "nationalDay", ...named },
  ],
  swaps: [],
  open: [],
};
