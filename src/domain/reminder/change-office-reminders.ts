import { ok, type Result, refused } from "../result.ts";
import { checkOfficeReminders, type OfficeRemindersFault } from "./check-office-reminders.ts";
import { kindFor } from "./kind-for.ts";
import type { OfficeReminderEvent, OfficeReminderSettings } from "./office-reminder-settings.ts";
import { reminderKindNames } from "./reminder-kind.ts";

/** How an office reminds, and what was set before; oldest first. */
export type OfficeReminderLog = {
  readonly settings: OfficeReminderSettings;
  readonly history: readonly OfficeReminderEvent[];
};

/** Events that are kept; every one of them stands in the audit. */
const mostEvents = 30;

/** The settings after an officer set them, found good. */
export const changeOfficeReminders = (
  { settings, history }: OfficeReminderLog,
  event: OfficeReminderEvent,
): Result<OfficeReminderLog, OfficeRemindersFault | "nothing-changed"> => {
  const checked = checkOfficeReminders(event.settings);
  if (!checked.ok) return checked;
  if (inFull(settings) === inFull(event.settings)) return refused("nothing-changed");
  return ok({ settings: checked.value, history: [...history, event].slice(-mostEvents) });
};

/** Everything that they say and leave out, to compare. */
const inFull = (settings: OfficeReminderSettings): string =>
  JSON.stringify([
    settings.capPerWeek,
    settings.workReportDay,
    reminderKindNames.map((name) => {
      const { isOn, leads, escalation } = kindFor(name, settings);
      return [isOn, leads.toSorted((one, other) => other - one), escalation.unitHead, escalation.officer];
    }),
  ]);
