import { z } from "zod";
import {
  defaultOfficeReminders,
  type OfficeReminderSettings,
} from "../../domain/reminder/office-reminder-settings.ts";
import { reminderKindNames } from "../../domain/reminder/reminder-kind.ts";
import { createCodec } from "../codec.ts";
import type { Entry, Stored } from "../documents.ts";

const level = z.int().nullable().optional();

const settingsSchema: z.ZodType<OfficeReminderSettings> = z.strictObject({
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
});

export const officeRemindersCodec = createCodec("office-reminders", 1, settingsSchema);

export const officeRemindersId = "office-reminders";

/** How an office reminds its people; as at first where it never said. */
export const readOfficeReminders = (stored: Stored | undefined): OfficeReminderSettings =>
  stored ? officeRemindersCodec.read(stored) : defaultOfficeReminders;

/** How an office reminds its people, as a document. */
export const officeRemindersEntry = (settings: OfficeReminderSettings): Entry =>
  officeRemindersCodec.write(officeRemindersId, settings);
