import type { Escalation, ReminderKindName } from "./reminder-kind.ts";

/** What an office says of one kind; what it leaves out is as the kind has it. */
export type OfficeKindSettings = {
  readonly isOn?: boolean | undefined;
  readonly leads?: readonly number[] | undefined;
  readonly escalation?: Partial<Escalation> | undefined;
};

/** How an office reminds its people. */
export type OfficeReminderSettings = {
  readonly kinds: Readonly<Partial<Record<ReminderKindName, OfficeKindSettings>>>;
  /** Planned pushes that a person gets in a week, Monday to Sunday, at most. */
  readonly capPerWeek: number;
  /** 1..28: the last allowed day, in the month that follows, for the work report of a month. */
  readonly workReportDay: number;
};

/** What an officer set of reminders, when, and who did. */
export type OfficeReminderEvent = {
  /** ISO, UTC. */
  readonly at: string;
  readonly byPersonId: string;
  readonly settings: OfficeReminderSettings;
};

/** What holds until the officer says otherwise. */
export const defaultOfficeReminders: OfficeReminderSettings = {
  kinds: {},
  capPerWeek: 2,
  workReportDay: 5,
};
