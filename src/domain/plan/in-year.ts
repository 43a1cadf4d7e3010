import type { Day } from "../day.ts";
import { isDay } from "../day.ts";

/** The year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The same day and month in another year; 29/2 is 28/2 where the year has none. */
export const inYear = (day: Day, year: number): Day => {
  const same = `${String(year).padStart(4, "0")}${day.slice(4)}`;
  return isDay(same) ? same : `${same.slice(0, 8)}28`;
};
