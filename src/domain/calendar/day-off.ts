import type { Day } from "../day.ts";
import type { HolidayBasis, HolidayName } from "./holiday.ts";

/** Why a day is not worked. */
export type DayOff = HolidayBasis & {
  readonly on: Day;
  readonly kind: "weekend" | "holiday" | "substitute" | "swap";
  /** The holiday it belongs to; `null` for a plain weekend. */
  readonly name: HolidayName | null;
};

/** Why a calendar cannot tell. */
export type CalendarFault = "no-holiday-table" | "holidays-not-announced";

/** A Saturday or Sunday. */
export const weekendOff = (on: Day): DayOff => ({
  on,
  kind: "weekend",
  name: null,
  status: "fixed",
  source: "Quyết định 188/1999/QĐ-TTg: tuần làm việc 40 giờ",
});
