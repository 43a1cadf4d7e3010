import type { Day } from "../day.ts";

const msPerDay = 86_400_000;

/** The days from 1/1/1970 to the day; the same in every zone of the machine. */
export const dayNumberOf = (day: Day): number => Date.parse(day) / msPerDay;

/** The day with this number. */
export const dayNumbered = (dayNumber: number): Day =>
  new Date(dayNumber * msPerDay).toISOString().slice(0, 10);

/** Whether the day with this number is a Saturday or a Sunday. */
export const isWeekend = (dayNumber: number): boolean => (dayNumber + 3) % 7 > 4;
