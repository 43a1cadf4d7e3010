import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../day.ts";
import type { OfficeReminderSettings } from "./office-reminder-settings.ts";

/** By whose calendar and settings people are reminded. */
export type OfficeRules = {
  readonly calendar: Calendar;
  readonly settings: OfficeReminderSettings;
  /** By plan the day on which it was activated; a plan that is not named was always active. */
  readonly activeSince?: Readonly<Record<string, Day>>;
};

/** Whether a plan was active on the day or before; what belongs to no plan always was. */
export const wasActiveBy = (
  planId: string | null,
  day: Day,
  { activeSince = {} }: Pick<OfficeRules, "activeSince">,
): boolean => (activeSince[`${planId}`] ?? day) <= day;
