import { type Day, isDay, plusDays } from "../../domain/day.ts";

/** When a meeting is held, as it was said. */
export type SaidWhen = {
  /** `HH:mm` */
  readonly at: string;
  readonly on:
    | { readonly day: number; readonly month: number; readonly year: number | null }
    /** From today. */
    | { readonly inDays: number };
};

/** The hour of a meeting, in letters without marks. */
export const timePattern =
  "(?<hour>\\d{1,2})(?: ?(?:h|g|gio|:) ?(?<minute>\\d{2})?(?: ?phut)?(?!\\d)|(?= ?[ap]m))" +
  "(?: ?(?<part>sang|trua|chieu|toi|am|pm)(?!\\p{L}))?";

const weekday = "(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)[ ,]+)?";

/** The day of a meeting, in letters without marks. */
export const dayPattern =
  `(?:${weekday}(?:ngay )?(?<day>\\d{1,2})(?:[/.-]| thang )(?<month>\\d{1,2})(?:(?:[/.-]| nam )(?<year>\\d{4}))?(?!\\d)` +
  "|(?:(?<early>sang|trua|chieu|toi) )?(?<near>hom nay|nay|ngay mai|mai|ngay kia|today|tomorrow)(?!\\p{L}))";

const days: Readonly<Record<string, number>> = {
  ...{ "hom nay": 0, nay: 0, today: 0 },
  ...{ "ngay mai": 1, mai: 1, tomorrow: 1 },
  "ngay kia": 2,
};

const afternoon: ReadonlySet<string | undefined> = new Set(["chieu", "toi", "pm"]);

/** The hour and the day that the groups of both patterns found; undefined where there is no such hour. */
export const whenIn = (groups: Readonly<Record<string, string | undefined>>): SaidWhen | undefined => {
  const { hour = "", minute = "00", near, day, month, year } = groups;
  const said = Number(hour);
  const isLater = afternoon.has(groups["part"]) || afternoon.has(groups["early"]);
  const at = said < 12 && isLater ? said + 12 : said;
  if (at > 23 || Number(minute) > 59) return undefined;
  const inDays = near === undefined ? undefined : days[near];
  return {
    at: `${String(at).padStart(2, "0")}:${minute}`,
    on:
      inDays === undefined
        ? { day: Number(day), month: Number(month), year: year === undefined ? null : Number(year) }
        : { inDays },
  };
};

/** The day that is meant when it is said today: of a day without a year the next one; null where there is no such day. */
export const dayMeant = (on: SaidWhen["on"], today: Day): Day | null => {
  if ("inDays" in on) return plusDays(today, on.inDays);
  const { year } = on;
  const thisYear = Number(today.slice(0, 4));
  const written = (of: number): Day =>
    `${of}-${String(on.month).padStart(2, "0")}-${String(on.day).padStart(2, "0")}`;
  if (year !== null) return isDay(written(year)) ? written(year) : null;
  return [thisYear, thisYear + 1].map(written).find((day) => isDay(day) && day >= today) ?? null;
};
