import type { HolidayBasis, HolidayTable } from "../holiday.ts";
import { daysByLaw, spanOff } from "./entries.ts";

const named: HolidayBasis = { status: "reported", source: "8662/VPCP-KGVX, theo th389.vn 11/2023" };

/** Days off of 2024. */
export const year2024: HolidayTable = {
  year: 2024,
  holidays: [
    ...daysByLaw(2024, { newYearOn: "2024-02-10", hungKingsOn: "2024-04-18" }),
    ...spanOff("lunarNewYear", ["2024-02-08", "2024-02-14"], named),
    { on: "2024-09-03", name: "nationalDay", ...named },
  ],
  swaps: [
    {
      dayOff: "2024-04-29",
      workedDay: "2024-05-04",
      name: "victory",
      status: "reported",
      source: "2450/VPCP-KGVX, theo baotintuc.vn 12/4/2024",
    },
  ],
  open: [],
};
