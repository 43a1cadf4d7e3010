import type { Calendar } from "../calendar/calendar.ts";
import { type Day, plusDays, weekdayOf } from "../day.ts";

/** Whether it is the first working day of its week; false where it is not known which days are worked. */
export const isDigestDay = (calendar: Pick<Calendar, "isWorkingDay">, day: Day): boolean => {
  const before = Array.from({ length: weekdayOf(day) - 1 }, (_, index) => plusDays(day, -1 - index));
  const isWorked = (one: Day): boolean | undefined => {
    const working = calendar.isWorkingDay(one);
    return working.ok ? working.value : undefined;
  };
  return isWorked(day) === true && before.every((one) => isWorked(one) === false);
};
