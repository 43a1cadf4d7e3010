import { DateTime } from "luxon";

/** The zone of every office's days and hours; no daylight saving. */
export const officeZone = "Asia/Ho_Chi_Minh";

/** A calendar day, `yyyy-MM-dd`; days compare as text. */
export type Day = string;

/** A calendar month, `yyyy-MM`; months compare as text. */
export type Month = string;

/** The office's day at a moment. */
export const dayOf = (moment: DateTime): Day => moment.setZone(officeZone).toFormat("yyyy-MM-dd");

/** The office's month at a moment. */
export const monthOf = (moment: DateTime): Month => moment.setZone(officeZone).toFormat("yyyy-MM");

/** Whether the text is a day that exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: "utc" }).isValid;

/** The day `count` calendar days later, or earlier where it is negative. */
export const plusDays = (day: Day, count: number): Day =>
  DateTime.fromISO(day, { zone: "utc" }).plus({ days: count }).toFormat("yyyy-MM-dd");

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => DateTime.fromISO(day, { zone: "utc" }).weekday;

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  DateTime.fromISO(to, { zone: "utc" }).diff(DateTime.fromISO(from, { zone: "utc" }), "days").days;

/** A moment as it is kept: ISO, UTC, milliseconds. */
export const stampOf = (moment: DateTime): string => new Date(moment.toMillis()).toISOString();

/** The month `count` months later, or earlier where it is negative. */
export const plusMonths = (month: Month, count: number): Month =>
  DateTime.fromISO(`${month}-01`, { zone: "utc" }).plus({ months: count }).toFormat("yyyy-MM");
