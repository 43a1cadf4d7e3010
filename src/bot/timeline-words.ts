import { type Day, type Month, plusMonths } from "../domain/day.ts";
import type { TimelineSpan } from "../usecases/show-calendar.ts";
import { fold } from "./text.ts";

const words = (...all: string[]): ReadonlySet<string> => new Set(all.map(fold));

const allWords = words("tất cả", "toàn bộ", "tất cả các mốc", "hết", "all", "everything");
const thisYear = words("cả năm", "năm nay", "trong năm", "full year", "whole year", "this year", "year");
const nextYear = words("năm sau", "năm tới", "sang năm", "next year");
const thisMonth = words("tháng này", "this month");
const nextMonth = words("tháng sau", "tháng tới", "next month");
const lastMonth = words("tháng trước", "last month");
const aheadWords = words("sắp tới", "thi đua", "của tôi", "hôm nay", "next", "today");

const monthNames = "january february march april may june july august september october november december";

const monthNumber = (name: string): number => monthNames.split(" ").indexOf(name) + 1;

const monthOfYear = (year: string | number, month: number): Month =>
  `${year}-${String(month).padStart(2, "0")}`;

const months = (from: Month, to = from): TimelineSpan => ({ is: "months", from, to });

const yearSpan = (year: string | number): TimelineSpan => months(`${year}-01`, `${year}-12`);

/** Which dates the words ask for, counted from today; undefined where they name none. */
export const timelineSpan = (about: string, today: Day): TimelineSpan | undefined => {
  const said = fold(about).slice(0, 100);
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
  return monthSpan(said, year) ?? quarterSpan(said, year);
};

const monthSpan = (said: string, thisYear: string): TimelineSpan | undefined => {
  const [, number, year = thisYear] =
    /^(?:thang |month )?(\d{1,2})(?:(?:\/| nam | )(20\d\d))?$/.exec(said) ?? [];
  if (number !== undefined) {
    const month = Number(number);
    return month >= 1 && month <= 12 ? months(monthOfYear(year, month)) : undefined;
  }
  const [, name = "", yearAfter = thisYear] = /^([a-z]+)(?: (20\d\d))?$/.exec(said) ?? [];
  return monthNumber(name) > 0 ? months(monthOfYear(yearAfter, monthNumber(name))) : undefined;
};

const quarterSpan = (said: string, thisYear: string): TimelineSpan | undefined => {
  const [, number, year = thisYear] =
    /^(?:quy|quarter) ([1-4]|i{1,3}|iv)(?:(?:\/| nam | )(20\d\d))?$/.exec(said) ?? [];
  if (number === undefined) return undefined;
  const quarter = Number(number) || ["i", "ii", "iii", "iv"].indexOf(number) + 1;
  return months(monthOfYear(year, quarter * 3 - 2), monthOfYear(year, quarter * 3));
};
