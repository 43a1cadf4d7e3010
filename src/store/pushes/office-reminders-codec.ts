import { z } from "zod";
import type { OfficeReminderLog } from "../../domain/reminder/change-office-reminders.ts";
import {
  defaultOfficeReminders,
  type OfficeReminderSettings,
} from "../../domain/reminder/office-reminder-settings.ts";
import { reminderKindNames } from "../../domain/reminder/reminder-kind.ts";
import { createCodec } from "../codec.ts";
import type { Entry, Stored } from "../documents.ts";

const level = z.int().nullable().optional();

const fields = {
  kinds: z.partialRecord(
    z.enum(reminderKindNames),
    z.strictObject({
      isOn: z.boolean().optional(),
      leads: z.array(z.int()).optional(),
      escalation: z.strictObject({ unitHead: level, officer: level }).optional(),
    }),
  ),
  capPerWeek: z.int(),
  workReportDay: z.int(),
};

const settingsSchema: z.ZodType<OfficeReminderSettings> = z.strictObject(fields);

type SavedReminders = OfficeReminderSettings & {
  readonly history?: OfficeReminderLog["history"] | undefined;
};

const savedSchema: z.ZodType<SavedReminders> = z.strictObject({
  ...fields,
  history: z
    .array(z.strictObject({ at: z.string(), byPersonId: z.string(), settings: settingsSchema }))
    .optional(),
});

export const officeRemindersCodec = createCodec("office-reminders", 1, savedSchema);

export const officeRemindersId = "office-reminders";

/** How an office reminds its people; as at first where it never said. */
export const readOfficeReminders = (stored: Stored | undefined): OfficeReminderSettings =>
  readOfficeReminderLog(stored).settings;

/** The same, with what was set before. */
export const readOfficeReminderLog = (stored: Stored | undefined): OfficeReminderLog => {
  if (!stored) return { settings: defaultOfficeReminders, history: [] };
  const { history = [], ...settings } = officeRemindersCodec.read(stored);
  return { settings, history };
};

/** How an office reminds its people, as a document. */
export const officeRemindersEntry = ({ settings, history }: OfficeReminderLog): Entry =>
  officeRemindersCodec.write(officeRemindersId, { ...settings, history });
