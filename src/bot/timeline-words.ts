import { type Day, type Month, plusMonths } from "../domain/day.ts";
import type { TimelineSpan } from "../usecases/show-calendar.ts";
import { foldMonth, readMonth } from "./read-month.ts";
import { fold } from "./text.ts";

const words = (...all: string[]): ReadonlySet<string> => new Set(all.map(fold));

const allWords = words("tất cả", "toàn bộ", "tất cả các mốc", "hết", "all", "everything");
const thisYear = words("cả năm", "năm nay", "trong năm", "full year", "whole year", "this year", "year");
const nextYear = words("năm sau", "năm tới", "sang năm", "next year");
const thisMonth = words("tháng này", "this month");
const nextMonth = words("tháng sau", "tháng tới", "next month");
const lastMonth = words("tháng trước", "last month");
const aheadWords = words(
  "sắp tới",
  "hôm nay",
  "tuần này",
  "tuần sau",
  "tuần tới",
  "next",
  "today",
  "this week",
);

const monthOfYear = (year: string | number, month: number): Month =>
  `${year}-${String(month).padStart(2, "0")}`;

const months = (from: Month, to = from): TimelineSpan => ({ is: "months", from, to });

const yearSpan = (year: string | number): TimelineSpan => months(`${year}-01`, `${year}-12`);

/** Which dates the words ask for, counted from today; undefined where they name none. */
export const timelineSpan = (about: string, today: Day): TimelineSpan | undefined => {
  const said = foldMonth(about).slice(0, 100);
  const year = today.slice(0, 4);
  const month = today.slice(0, 7);
  if (said === "" || aheadWords.has(said)) return { is: "ahead" };
  if (allWords.has(said)) return { is: "all" };
  if (thisYear.has(said)) return yearSpan(year);
  if (nextYear.has(said)) return yearSpan(Number(year) + 1);
  if (thisMonth.has(said)) return months(month);
  if (nextMonth.has(said)) return months(plusMonths(month, 1));
  if (lastMonth.has(said)) return months(plusMonths(month, -1));
  if (/\b(?:ky niem|le lon|anniversary|anniversaries)\b/.test(said)) return { is: "anniversaries" };
  const [, named] = /^(?:nam |year )?(20\d\d)$/.exec(said) ?? [];
  if (named !== undefined) return yearSpan(named);
  const halfOrQuarter = halfSpan(said, year) ?? quarterSpan(said, year);
  // A month without a year is this year's, also one that is still to come.
  const found = halfOrQuarter ? undefined : readMonth(said, `${year}-12`);
  return found === undefined ? halfOrQuarter : months(found);
};

const halfSpan = (said: string, thisYear: string): TimelineSpan | undefined => {
  const [, half, year = thisYear] = /^(?:6|sau) thang (dau|cuoi) nam(?: (20\d\d))?$/.exec(said) ?? [];
  if (half === undefined) return undefined;
  return half === "dau" ? months(`${year}-01`, `${year}-06`) : months(`${year}-07`, `${year}-12`);
};

const quarters: readonly ReadonlySet<string>[] = [
  words("1", "i", "một", "nhất", "đầu"),
  words("2", "ii", "hai", "nhì"),
  words("3", "iii", "ba"),
  words("4", "iv", "bốn", "tư", "cuối"),
];

const quarterSpan = (said: string, thisYear: string): TimelineSpan | undefined => {
  const [, named = "", year = thisYear] =
    /^(?:quy|quarter|q) ?([a-z]+|\d)(?:(?:\/| nam | )(20\d\d))?$/.exec(said) ?? [];
  const quarter = quarters.findIndex((names) => names.has(named)) + 1;
  if (quarter === 0) return undefined;
  return months(monthOfYear(year, quarter * 3 - 2), monthOfYear(year, quarter * 3));
};
