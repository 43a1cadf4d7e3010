import type { Holiday, HolidayName } from "../calendar/holiday.ts";
import { holidayTables } from "../calendar/holidays/holiday-tables.ts";
import { ok, type Result, refused } from "../result.ts";
import type { OfficeSettings } from "./office-settings.ts";

/** Why a whole year can't be given or taken back. */
export type YearFault = "year-not-next" | "year-lacks-holidays" | "year-other-day" | "year-not-last";

/** The holidays that every year has. */
export const holidaysOfYear = [
  "newYear",
  "lunarNewYear",
  "hungKings",
  "victory",
  "labour",
  "nationalDay",
  "cultureDay",
] as const satisfies readonly HolidayName[];

/** The first year that has no table, neither of the country nor of the office. */
export const nextYearOf = ({ givenYears }: Pick<OfficeSettings, "givenYears">): number =>
  Math.max(...holidayTables.map(({ year }) => year), ...givenYears) + 1;

/** The holidays of a year that none of the days belongs to. */
export const lackingOf = (daysOff: readonly Holiday[]): readonly HolidayName[] =>
  holidaysOfYear.filter((name) => !daysOff.some((day) => day.name === name));

/** Gives all days off of the next year without a table, or of one that was given before. */
export const withGivenYear = (
  settings: OfficeSettings,
  { year, daysOff }: { readonly year: number; readonly daysOff: readonly Holiday[] },
): Result<OfficeSettings, YearFault> => {
  const next = nextYearOf(settings);
  const isAgain = settings.givenYears.includes(year);
  if (year !== next && !isAgain) return refused("year-not-next", { next });
  const other = daysOff.find(({ on }) => !on.startsWith(`${year}-`));
  if (other) return refused("year-other-day", { day: other.on, year });
  const lacking = lackingOf(daysOff);
  if (lacking.length > 0) return refused("year-lacks-holidays", { lacking: lacking.join() });
  // All of its days are named, so none follows from another.
  const given = { year, announced: [...holidaysOfYear], daysOff, swaps: [], workedDays: [] };
  return ok({
    ...settings,
    givenYears: isAgain ? settings.givenYears : [...settings.givenYears, year],
    years: [...settings.years.filter((one) => one.year !== year), given].toSorted(
      (one, other) => one.year - other.year,
    ),
  });
};

/** Takes the last year that was given back. */
export const withoutYear = (settings: OfficeSettings, year: number): Result<OfficeSettings, YearFault> => {
  const last = settings.givenYears.at(-1);
  if (last !== year) return refused("year-not-last", { last: last ?? "—" });
  return ok({
    ...settings,
    givenYears: settings.givenYears.slice(0, -1),
    years: settings.years.filter((one) => one.year !== year),
  });
};
