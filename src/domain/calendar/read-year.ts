import type { Day } from "../day.ts";
import type { DayOff } from "./day-off.ts";
import type { HolidayTable, OpenDays } from "./holiday.ts";
import { substitutesFor } from "./substitutes.ts";
import { overridden, type YearOverride } from "./year-override.ts";

/** The days of one year that are not what their weekday says. */
export type YearReading = {
  readonly off: ReadonlyMap<Day, DayOff>;
  readonly worked: ReadonlySet<Day>;
  readonly open: readonly OpenDays[];
};

const nothing: Omit<YearOverride, "year"> = { announced: [], daysOff: [], swaps: [], workedDays: [] };

/** What the table of a year says, with the office's own knowledge, swaps and substitutes in it. */
export const readYear = (table: HolidayTable, overrides: readonly YearOverride[]): YearReading => {
  const override = overrides.find(({ year }) => year === table.year) ?? { year: table.year, ...nothing };
  const { holidays, swaps, open } = overridden(table, override);
  const off = new Map<Day, DayOff>();
  const put = (day: DayOff): void => {
    if (!off.has(day.on)) off.set(day.on, day);
  };
  for (const holiday of holidays) put({ ...holiday, kind: "holiday" });
  for (const { dayOff: on, name, status, source } of swaps) put({ on, kind: "swap", name, status, source });
  const unnamed = holidays.filter(({ name }) => !override.announced.includes(name));
  const substitutes = substitutesFor(unnamed, new Set(off.keys()));
  for (const substitute of substitutes.off) put(substitute);
  for (const day of override.workedDays) off.delete(day);
  return {
    off,
    worked: new Set([...swaps.map(({ workedDay }) => workedDay), ...override.workedDays]),
    open: [...open, ...substitutes.open],
  };
};
