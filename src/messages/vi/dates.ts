import { DateTime } from "luxon";
import { type Day, type Month, officeZone, weekdayOf } from "../../domain/day.ts";

const weekdays = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

/** Days, months and moments as the office writes them. */
export const dates = {
  day: (day: Day): string => day.split("-").reverse().join("/"),
  weekday: (day: Day): string => weekdays[weekdayOf(day) - 1] ?? "",
  month: (month: Month): string => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`,
  moment: (iso: string): string => DateTime.fromISO(iso).setZone(officeZone).toFormat("HH:mm dd/MM/yyyy"),
};
