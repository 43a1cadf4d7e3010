import { DateTime } from "luxon";
import { createCalendar } from "../../domain/calendar/calendar.ts";
import type { CalendarFault } from "../../domain/calendar/day-off.ts";
import { type Day, dayOf } from "../../domain/day.ts";
import type { Check } from "./check.ts";
import { type Finding, found } from "./finding.ts";

/** What is known of the calendar on a day. */
export type CalendarFacts = {
  readonly today: Day;
  /** Minutes that the machine's data puts the zone before UTC; NaN where it knows no such zone. */
  readonly zoneMinutes: number;
  /** What is lacking of this year and of the next; null: nothing. */
  readonly lacks: Readonly<Record<number, CalendarFault | null>>;
};

/** The month from which the days off of the next year should be known. */
const announcedBy = "11";

/** What is wrong with zone and holidays. */
export const judgeCalendar = ({ today, zoneMinutes, lacks }: CalendarFacts): readonly Finding[] => {
  const thisYear = Number(today.slice(0, 4));
  const years = Object.entries(lacks).map(([year, lack]) => ({ year: Number(year), lack }));
  const known = years.filter(({ lack }) => lack === null).map(({ year }) => year);
  return [
    zoneMinutes === 420 ? found("ok", "zoneOk") : found("fault", "zoneUnknown"),
    ...(known.length > 0 ? [found("ok", "holidaysOk", { years: known.join(", ") })] : []),
    ...years.flatMap(({ year, lack }) => {
      if (lack === "no-holiday-table")
        return [found(year === thisYear ? "fault" : "warning", "holidaysMissing", { year })];
      const isLate = year === thisYear || today.slice(5, 7) >= announcedBy;
      return lack === null ? [] : [found(isLate ? "warning" : "ok", "holidaysOpen", { year })];
    }),
  ];
};

export const checkCalendar: Check = {
  name: "calendar",
  run: async ({ now }) => {
    const today = dayOf(now());
    const thisYear = Number(today.slice(0, 4));
    const calendar = createCalendar();
    const lackOf = (year: number) => {
      const checked = calendar.checkYear(year);
      return [year, checked.ok ? null : checked.refusal.word] as const;
    };
    return judgeCalendar({
      today,
      zoneMinutes: DateTime.fromISO(today, { zone: "Asia/Ho_Chi_Minh" }).offset,
      lacks: Object.fromEntries([thisYear, thisYear + 1].map(lackOf)),
    });
  },
};
