import type { HolidayBasis, HolidayTable } from "../holiday.ts";
import { daysByLaw, spanOff } from "./entries.ts";

const named: HolidayBasis = {
  status: "fromMemory",
  source: "thông báo nghỉ Tết và Quốc khánh 2025, chưa đối chiếu văn bản",
};

/** Days off of 2025. */
export const year2025: HolidayTable = {
  year: 2025,
  holidays: [
    ...daysByLaw(2025, { newYearOn: "2025-01-29", hungKingsOn: "2025-04-07" }),
    ...spanOff("lunarNewYear", ["2025-01-27", "2025-01-31"], named),
    { on: "2025-09-01", name: "nationalDay", ...named },
  ],
  swaps: [
    {
      dayOff: "2025-05-02",
      workedDay: "2025-04-26",
      name: "labour",
      status: "reported",
      source: "vietnamplus.vn, bài 1033115",
    },
  ],
  open: [],
};
