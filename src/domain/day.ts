import { type DateTime, FixedOffsetZone } from "luxon";

/** The zone of every office's days and hours, Asia/Ho_Chi_Minh: UTC+7 since 1975, no daylight saving. */
export const officeZone = FixedOffsetZone.instance(7 * 60);

const officeOffsetMs = 7 * 3_600_000;

/** A calendar day, `yyyy-MM-dd`; days compare as text. */
export type Day = string;

/** A calendar month, `yyyy-MM`; months compare as text. */
export type Month = string;

/** The office's day at a moment. */
export const dayOf = (moment: DateTime): Day => dayAt(moment.toMillis() + officeOffsetMs);

/** The office's month at a moment. */
export const monthOf = (moment: DateTime): Month => dayOf(moment).slice(0, 7);

/** The office's day and time, `HH:mm`, of a moment kept by `stampOf`. */
export const officeTimeOf = (stamp: string): { readonly day: Day; readonly time: string } => {
  const ms = Date.parse(stamp) + officeOffsetMs;
  return { day: dayAt(ms), time: new Date(ms).toISOString().slice(11, 16) };
};

const dayMs = 86_400_000;

const midnightMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

const dayAt = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Whether the text is a day that exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(midnightMs(text)) && dayAt(midnightMs(text)) === text;

/** The day `count` calendar days later, or earlier where it is negative. */
export const plusDays = (day: Day, count: number): Day => dayAt(midnightMs(day) + count * dayMs);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => ((new Date(midnightMs(day)).getUTCDay() + 6) % 7) + 1;

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (midnightMs(to) - midnightMs(from)) / dayMs;

/** A moment as it is kept: ISO, UTC, milliseconds. */
export const stampOf = (moment: DateTime): string => new Date(moment.toMillis()).toISOString();

/** Months that follow each other, from the first through the last. */
export type MonthRun = { readonly first: Month; readonly last: Month };

/** The runs that months make, which come oldest first. */
export const monthRuns = (months: readonly Month[]): readonly MonthRun[] => {
  const starts = months.filter((month, index) => months[index - 1] !== plusMonths(month, -1));
  const ends = months.filter((month, index) => months[index + 1] !== plusMonths(month, 1));
  return starts.map((first, index) => ({ first, last: ends[index] as Month }));
};

/** The month `count` months later, or earlier where it is negative. */
export const plusMonths = (month: Month, count: number): Month => {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
};
