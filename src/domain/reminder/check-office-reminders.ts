import { ok, type Result, refused } from "../result.ts";
import { checkLeads, type LeadsFault } from "./check-leads.ts";
import type { OfficeReminderSettings } from "./office-reminder-settings.ts";

/** Why an office can't remind so. */
export type OfficeRemindersFault =
  | LeadsFault
  | "cap-out-of-range"
  | "report-day-out-of-range"
  | "escalation-out-of-range";

const mostPerWeek = 5;
const lastReportDay = 28;
const mostEscalation = 10;

const isWithin = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;

/** The settings, found good. */
export const checkOfficeReminders = (
  settings: OfficeReminderSettings,
): Result<OfficeReminderSettings, OfficeRemindersFault> => {
  if (!isWithin(settings.capPerWeek, mostPerWeek)) return refused("cap-out-of-range", { most: mostPerWeek });
  if (!isWithin(settings.workReportDay, lastReportDay))
    return refused("report-day-out-of-range", { most: lastReportDay });
  for (const { leads, escalation } of Object.values(settings.kinds)) {
    const checked = leads && checkLeads(leads);
    if (checked && !checked.ok) return checked;
    const days = Object.values(escalation ?? {}).filter((after) => after !== null);
    if (!days.every((after) => isWithin(after, mostEscalation)))
      return refused("escalation-out-of-range", { most: mostEscalation });
  }
  return ok(settings);
};
