import { type Day, type Month, officeTimeOf, weekdayOf } from "../../domain/day.ts";

const weekdays = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

const dayText = (day: Day): string => day.split("-").reverse().join("/");

/** Days, months and moments as the office writes them. */
export const dates = {
  day: dayText,
  weekday: (day: Day): string => weekdays[weekdayOf(day) - 1] ?? "",
  month: (month: Month): string => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`,
  /** Where it is clear that months are meant. */
  bareMonth: (month: Month): string => `${month.slice(5)}/${month.slice(0, 4)}`,
  moment: (stamp: string): string => {
    const { day, time } = officeTimeOf(stamp);
    return `${time} ${dayText(day)}`;
  },
};
