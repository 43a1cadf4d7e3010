import type { Holiday, HolidayName } from "../domain/calendar/holiday.ts";
import { spanOff } from "../domain/calendar/holidays/entries.ts";
import { daysBetween, isDay } from "../domain/day.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import { fold } from "./text.ts";

/** Why a list of days off can't be read. */
export type DaysTextFault = "days-line-unclear";

const names: readonly (readonly [RegExp, HolidayName])[] = [
  [/tet duong|new year s day|nam moi duong/, "newYear"],
  [/tet|nguyen dan|lunar/, "lunarNewYear"],
  [/gio to|hung vuong|hung kings/, "hungKings"],
  [/chien thang|thong nhat|giai phong mien nam|victory|reunification/, "victory"],
  [/lao dong|labou?r/, "labour"],
  [/quoc khanh|national/, "nationalDay"],
  [/van hoa|culture/, "cultureDay"],
];

const nameIn = (words: string): HolidayName => names.find(([word]) => word.test(words))?.[1] ?? "officeDay";

const mostDays = 31;

/**
 * The days off of a year, one line a holiday: "01/01 Tết Dương lịch", "10/02 - 16/02 Tết Nguyên đán"; what names no
 * holiday is the office's own day.
 */
export const readDays = (
  text: string,
  { year, source }: { readonly year: number; readonly source: string },
): Result<readonly Holiday[], DaysTextFault> => {
  const days: Holiday[] = [];
  const lines = text.split(/\r?\n|;/).map((line) => line.trim());
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    const [, from = "", through = from, words = ""] =
      /^(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)(?:\s*(?:-|–|đến|to)\s*(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?))?[\s:,.]+(.*)$/iu.exec(
        line,
      ) ?? [];
    const [first, last] = [dayIn(from, year), dayIn(through, year)];
    const isRun =
      first !== undefined && last !== undefined && first <= last && daysBetween(first, last) < mostDays;
    if (!isRun || words.trim() === "") return refused("days-line-unclear", { line: index + 1, text: line });
    days.push(...spanOff(nameIn(fold(words)), [first, last], { status: "announced", source }));
  }
  return ok(days);
};

const dayIn = (text: string, year: number): string | undefined => {
  const [day = "", month = "", inYear = String(year)] = text.split(/[/.-]/);
  const found = `${inYear}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(found) ? found : undefined;
};
