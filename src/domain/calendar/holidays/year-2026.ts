import type { HolidayBasis, HolidayTable } from "../holiday.ts";
import { daysByLaw, spanOff } from "./entries.ts";

const named: HolidayBasis = { status: "announced", source: "9441/TB-BNV" };

/** Days off of 2026. */
export const year2026: HolidayTable = {
  year: 2026,
  holidays: [
    ...daysByLaw(2026, { newYearOn: "2026-02-17", hungKingsOn: "2026-04-26" }),
    ...spanOff("lunarNewYear", ["2026-02-16", "2026-02-20"], named),
    { on: "2026-09-01", name: "nationalDay", ...named },
  ],
  swaps: [
    {
      dayOff: "2026-01-02",
      workedDay: "2026-01-10",
      name: "newYear",
      status: "announced",
      source: "12729/VPCP-KGVX ngày 25/12/2025",
    },
    {
      dayOff: "2026-08-31",
      workedDay: "2026-08-22",
      name: "nationalDay",
      status: "announced",
      source: "9441/TB-BNV",
    },
  ],
  open: [],
};
