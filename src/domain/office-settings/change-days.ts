import type { Calendar } from "../calendar/calendar.ts";
import type { Holiday, HolidayBasis } from "../calendar/holiday.ts";
import { spanOff } from "../calendar/holidays/entries.ts";
import type { YearOverride } from "../calendar/year-override.ts";
import { type Day, daysBetween } from "../day.ts";
import { ok, type Result, refused } from "../result.ts";
import { lackingOf, type YearFault } from "./change-year.ts";
import type { OfficeSettings, SettingsChange } from "./office-settings.ts";
import { calendarOf } from "./settings-of.ts";

/** Why days off can't be set so. */
export type DaysFault =
  | "end-before-start"
  | "days-too-many"
  | "days-of-two-years"
  | "days-full"
  | "year-without-table"
  | "day-off-already"
  | "day-worked-already"
  | "day-not-set";

/** Days of one entry, and entries of one year. */
const mostDays = 31;
const mostEntries = 80;

const yearOf = (day: Day): number => Number(day.slice(0, 4));

const blank = (year: number): YearOverride => ({
  year,
  announced: [],
  daysOff: [],
  swaps: [],
  workedDays: [],
});

/** The settings with what is said of one year in the place of what was. */
const withYear = (settings: OfficeSettings, next: YearOverride): OfficeSettings => {
  const { daysOff, swaps, workedDays, announced, year } = next;
  const isEmpty = [daysOff, swaps, workedDays, announced].every(({ length }) => length === 0);
  const others = settings.years.filter((one) => one.year !== year);
  return {
    ...settings,
    years: [...others, ...(isEmpty ? [] : [next])].toSorted((one, other) => one.year - other.year),
  };
};

const overrideOf = ({ years }: OfficeSettings, year: number): YearOverride =>
  years.find((one) => one.year === year) ?? blank(year);

const isFull = ({ daysOff, swaps, workedDays }: YearOverride): boolean =>
  daysOff.length + swaps.length + workedDays.length > mostEntries;

type Change<Sets extends SettingsChange["sets"]> = Extract<SettingsChange, { readonly sets: Sets }>;

const byOffice = (source: string): HolidayBasis => ({ status: "announced", source });

const knows = (calendar: Calendar, day: Day): boolean => {
  const off = calendar.dayOff(day);
  return off.ok || off.refusal.word !== "no-holiday-table";
};

/** Sets the days off of a holiday; of one that the country has, they replace all that was not given by law alone. */
export const withDaysOff = (
  settings: OfficeSettings,
  { name, from, through, source }: Change<"daysOff">,
): Result<OfficeSettings, DaysFault> => {
  if (through < from) return refused("end-before-start", { earliest: from });
  if (daysBetween(from, through) >= mostDays) return refused("days-too-many", { most: mostDays });
  if (yearOf(from) !== yearOf(through)) return refused("days-of-two-years");
  if (!knows(calendarOf(settings), from)) return refused("year-without-table", { year: yearOf(from) });
  const former = overrideOf(settings, yearOf(from));
  const days = spanOff(name, [from, through], byOffice(source));
  const stays = ({ on, name: other }: Holiday): boolean =>
    (on < from || on > through) && (name === "officeDay" || other !== name);
  const next: YearOverride = {
    ...former,
    announced: name === "officeDay" ? former.announced : [...new Set([...former.announced, name])],
    daysOff: [...former.daysOff.filter(stays), ...days],
    workedDays: former.workedDays.filter((day) => day < from || day > through),
  };
  return isFull(next) ? refused("days-full", { most: mostEntries }) : ok(withYear(settings, next));
};

/** Sets that a day off is worked, and which working day is off for it. */
export const withWorkedDay = (
  settings: OfficeSettings,
  { workedDay, dayOff, source }: Change<"worked">,
): Result<OfficeSettings, DaysFault> => {
  const year = yearOf(workedDay);
  const calendar = calendarOf(settings);
  const unknown = [workedDay, ...(dayOff === null ? [] : [dayOff])].find((day) => !knows(calendar, day));
  if (unknown !== undefined) return refused("year-without-table", { year: yearOf(unknown) });
  if (dayOff !== null && yearOf(dayOff) !== year) return refused("days-of-two-years");
  if (isWorked(calendar, workedDay)) return refused("day-worked-already", { day: workedDay });
  if (dayOff !== null && !isWorked(calendar, dayOff)) return refused("day-off-already", { day: dayOff });
  const former = overrideOf(settings, year);
  const swap = { name: "officeDay", ...byOffice(source) } as const;
  const next: YearOverride = {
    ...former,
    swaps: dayOff === null ? former.swaps : [...former.swaps, { ...swap, dayOff, workedDay }],
    workedDays: [...former.workedDays, workedDay],
  };
  return isFull(next) ? refused("days-full", { most: mostEntries }) : ok(withYear(settings, next));
};

/** Takes back what the office set of a day: the day itself, or the swap that it belongs to. */
export const withDayBack = (
  settings: OfficeSettings,
  { day }: Change<"dayBack">,
): Result<OfficeSettings, DaysFault | YearFault> => {
  const former = overrideOf(settings, yearOf(day));
  const swap = former.swaps.find(({ workedDay, dayOff }) => workedDay === day || dayOff === day);
  const name = former.daysOff.find(({ on }) => on === day)?.name;
  const daysOff = former.daysOff.filter(({ on }) => on !== day);
  const isLast = !daysOff.some((other) => other.name === name);
  const next: YearOverride = {
    ...former,
    daysOff,
    announced: former.announced.filter((other) => other !== name || !isLast),
    swaps: former.swaps.filter((one) => one !== swap),
    workedDays: former.workedDays.filter((one) => one !== (swap?.workedDay ?? day)),
  };
  if (JSON.stringify(next) === JSON.stringify(former)) return refused("day-not-set", { day });
  const lacking = settings.givenYears.includes(next.year) ? lackingOf(next.daysOff) : [];
  return lacking.length > 0
    ? refused("year-lacks-holidays", { lacking: lacking.join() })
    : ok(withYear(settings, next));
};

/** A day of which it is not known yet counts as not worked. */
const isWorked = (calendar: Calendar, day: Day): boolean => {
  const working = calendar.isWorkingDay(day);
  return working.ok && working.value;
};
