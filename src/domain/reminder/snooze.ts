import type { Calendar } from "../calendar/calendar.ts";
import type { CalendarFault } from "../calendar/day-off.ts";
import { type Day, plusDays } from "../day.ts";
import { ok, type Result, refused } from "../result.ts";
import type { OpenItem } from "./open-item.ts";
import type { OwnReminderSettings, Snooze } from "./own-reminder-settings.ts";

/** How long something may be put off: calendar days, or until the next working day. */
export const snoozeChoices = ["1", "3", "7", "morning"] as const;

export type SnoozeChoice = (typeof snoozeChoices)[number];

/** Why something can't be put off. */
export type SnoozeFault = CalendarFault | "snooze-past-end";

/**
 * The day on which something comes back: never later than the last working day on which it is in time, nor, once that
 * is here, than the last on which it is open.
 */
export const snoozeUntil = (
  choice: SnoozeChoice,
  { lastCallOn, openUntil }: Pick<OpenItem, "lastCallOn" | "openUntil">,
  { calendar, today }: { readonly calendar: Calendar; readonly today: Day },
): Result<Day, SnoozeFault> => {
  const wished = calendar.pushDay(
    plusDays(today, choice === "morning" ? 1 : Number(choice)),
    0,
    "information",
  );
  if (!wished.ok) return wished;
  const last = lastCallOn !== null && lastCallOn > today ? lastCallOn : openUntil;
  if (wished.value <= last) return wished;
  return last > today ? ok(last) : refused("snooze-past-end", { last });
};

/** The settings once a person put something off; what came back by now and is open no more is forgotten. */
export const withSnooze = (
  own: OwnReminderSettings,
  snooze: Snooze,
  { today, open }: { readonly today: Day; readonly open: readonly Pick<OpenItem, "milestone">[] },
): OwnReminderSettings => {
  const isKept = ({ milestone, until }: Snooze): boolean =>
    milestone !== snooze.milestone && (until > today || open.some((item) => item.milestone === milestone));
  return { ...own, snoozes: [...own.snoozes.filter(isKept), snooze] };
};
