import { type Month, plusMonths } from "../domain/day.ts";
import { fold } from "./text.ts";
import { monthPhrases } from "./understand-work/month-words-said.ts";
import type { MonthSaid } from "./work-sentence.ts";

/** Whether the text is a month as it is kept. */
export const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

/**
 * The month that was said; without a year the newest such month that has begun.
 * @returns `undefined` where there is no such month
 */
export const monthMeant = (said: MonthSaid, thisMonth: Month): Month | undefined => {
  if (said === "this") return thisMonth;
  if (said === "last") return plusMonths(thisMonth, -1);
  const inYear = (year: number) => `${year}-${String(said.month).padStart(2, "0")}`;
  const thisYear = Number(thisMonth.slice(0, 4));
  const month = inYear(
    yearMeant(said.year, inYear(thisYear) > thisMonth ? thisYear - 1 : thisYear, thisYear),
  );
  return isMonth(month) ? month : undefined;
};

const yearMeant = (said: Exclude<MonthSaid, string>["year"], newest: number, thisYear: number): number => {
  if (said === null) return newest;
  if (said === "this") return thisYear;
  if (said === "last") return thisYear - 1;
  return said < 100 ? 2000 + said : said;
};

/** The month that a text names as a whole: "tháng 10", "10/2026", "2026-10", "tháng trước", "May 2026". */
export const readMonth = (text: string, thisMonth: Month): Month | undefined => {
  const year = Number(thisMonth.slice(0, 4));
  const folded = foldMonth(text.slice(0, 40))
    .replace(/^(?:cho|cua|for|of|in) /, "")
    .replace(/(?: nam nay| this year)$/, ` ${year}`)
    .replace(/(?: nam (?:ngoai|truoc|roi)| last year)$/, ` ${year - 1}`);
  if (nextMonth.test(folded)) return plusMonths(thisMonth, 1);
  const said = readSaid(folded);
  return said && monthMeant(said, thisMonth);
};

/** The text as it is compared; "tháng sáu" is told from "tháng sau" as long as it has its marks. */
export const foldMonth = (text: string): string =>
  fold(text.normalize("NFC").replace(/(?<!\p{L})sáu(?!\p{L})/giu, "6"));

const nextMonth = /^(?:thang (?:sau|toi)|next month)$/;

const phrases = new Map(monthPhrases.map(([phrase, month]) => [foldMonth(phrase), month]));

const readSaid = (folded: string): MonthSaid | undefined => {
  const named = phrases.get(folded);
  if (named) return named;
  const yearFirst = /^(\d{4})[ /.](\d{1,2})$/.exec(folded);
  if (yearFirst) return { month: Number(yearFirst[2]), year: Number(yearFirst[1]) };
  const numbered = /^(?:(?:thang|thg|th|t|month) ?)?(\d{1,2})(?:(?: nam |[ /.])(\d{4}|\d{2}))?$/.exec(folded);
  if (numbered) return { month: Number(numbered[1]), year: numbered[2] ? Number(numbered[2]) : null };
  const [, name = "", year] = /^(.+?) (?:nam )?(\d{4})$/.exec(folded) ?? [];
  const phrase = phrases.get(name);
  return typeof phrase === "object" ? { month: phrase.month, year: Number(year) } : undefined;
};
