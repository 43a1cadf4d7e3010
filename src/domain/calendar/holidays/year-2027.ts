import type { HolidayBasis, HolidayTable } from "../holiday.ts";
import { daysByLaw, spanOff } from "./entries.ts";

const named: HolidayBasis = {
  status: "reported",
  source: "10065/VPCP-KGVX ngày 02/10/2026, chưa thấy văn bản",
};

/** Days off of 2027. */
export const year2027: HolidayTable = {
  year: 2027,
  holidays: [
    ...daysByLaw(2027, { newYearOn: "2027-02-06", hungKingsOn: "2027-04-16" }),
    ...spanOff("lunarNewYear", ["2027-02-04", "2027-02-10"], named),
    { on: "2027-09-03", name: "nationalDay", ...named },
  ],
  swaps: [],
  open: [],
};
