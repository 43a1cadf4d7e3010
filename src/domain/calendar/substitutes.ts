import type { Day } from "../day.ts";
import { dayNumbered, dayNumberOf, isWeekend } from "./day-number.ts";
import type { DayOff } from "./day-off.ts";
import type { Holiday, HolidayName, OpenDays } from "./holiday.ts";

/**
 * What follows when a holiday falls on a weekend: the next working day is off (Labour Code Art. 111(3)); the notice
 * names every day itself; no text says; nothing.
 */
const onWeekend: Readonly<Record<HolidayName, "nextWorkingDay" | "named" | "unsaid" | "nothing">> = {
  newYear: "nextWorkingDay",
  lunarNewYear: "named",
  hungKings: "nextWorkingDay",
  victory: "nextWorkingDay",
  labour: "nextWorkingDay",
  nationalDay: "nextWorkingDay",
  cultureDay: "unsaid",
  officeDay: "nothing",
};

const nextFree = (day: Day, taken: ReadonlySet<Day>): Day => {
  let next = dayNumberOf(day) + 1;
  while (isWeekend(next) || taken.has(dayNumbered(next))) next += 1;
  return dayNumbered(next);
};

/** The days that follow from holidays on weekends: those off instead, and those of which no text says. */
export const substitutesFor = (
  holidays: readonly Holiday[],
  taken: ReadonlySet<Day>,
): { readonly off: readonly DayOff[]; readonly open: readonly OpenDays[] } => {
  const full = new Set(taken);
  const off: DayOff[] = [];
  const open: OpenDays[] = [];
  const onWeekends = holidays.filter(({ on }) => isWeekend(dayNumberOf(on)));
  for (const { on, name } of onWeekends.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    const next = nextFree(on, full);
    if (onWeekend[name] === "nextWorkingDay") {
      full.add(next);
      off.push({
        on: next,
        kind: "substitute",
        name,
        status: "fixed",
        source: "Bộ luật Lao động 2019, Điều 111(3)",
      });
    }
    if (onWeekend[name] === "unsaid") {
      open.push({
        from: next,
        through: next,
        name,
        status: "toBeAnnounced",
        source: "chưa có quy định nghỉ bù",
      });
    }
  }
  return { off, open };
};
