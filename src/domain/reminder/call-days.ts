import type { Calendar } from "../calendar/calendar.ts";
import type { CalendarFault } from "../calendar/day-off.ts";
import type { Day } from "../day.ts";
import { ok, type Result } from "../result.ts";
import type { ReminderKind } from "./reminder-kind.ts";
import type { Call } from "./reminder-milestone.ts";

/** The working day so many working days after a day; the day itself for 0. */
export const plusWorkingDays = (calendar: Calendar, day: Day, count: number): Result<Day, CalendarFault> => {
  let found: Result<Day, CalendarFault> = ok(day);
  for (let step = 0; step < count && found.ok; step += 1) found = calendar.nextWorkingDay(found.value);
  return found;
};

/** The working day on which a lead comes. */
const callDay = (
  calendar: Calendar,
  { dueOn, sort }: { readonly dueOn: Day; readonly sort: ReminderKind["sort"] },
  lead: number,
): Result<Day, CalendarFault> =>
  lead < 0 ? plusWorkingDays(calendar, dueOn, -lead) : calendar.pushDay(dueOn, lead, sort);

/** Leads whose day is known, and those for which it is not. */
export type CallDays = {
  /** Earliest first; of those that come on one day the nearest alone. */
  readonly calls: readonly Call[];
  readonly unknown: readonly { readonly lead: number; readonly why: CalendarFault }[];
};

/** The working days on which leads come. */
export const callDays = (
  calendar: Calendar,
  due: { readonly dueOn: Day; readonly sort: ReminderKind["sort"] },
  leads: readonly number[],
): CallDays => {
  const days = [...new Set(leads)]
    .toSorted((one, other) => other - one)
    .map((lead) => ({ lead, on: callDay(calendar, due, lead) }));
  const calls = days.flatMap(({ lead, on }) => (on.ok ? [{ lead, on: on.value }] : []));
  return {
    calls: calls.filter(({ on }, index) => calls[index + 1]?.on !== on),
    unknown: days.flatMap(({ lead, on }) => (on.ok ? [] : [{ lead, why: on.refusal.word }])),
  };
};
