import type { HolidayBasis, HolidayTable } from "../holiday.ts";
import { daysByLaw, spanOff } from "./entries.ts";

const named: HolidayBasis = {
  status: "reported",
  source: "hanoimoi.vn, bài 498925: lịch nghỉ Tết Tân Sửu và Quốc khánh 2021",
};

/** Days off of 2021. */
export const year2021: HolidayTable = {
  year: 2021,
  holidays: [
    ...daysByLaw(2021, { newYearOn: "2021-02-12", hungKingsOn: "2021-04-21" }),
    ...spanOff("lunarNewYear", ["2021-02-10", "2021-02-16"], named),
    { on: "2021-09-03", name: "nationalDay", ...named },
  ],
  swaps: [],
  open: [],
};
