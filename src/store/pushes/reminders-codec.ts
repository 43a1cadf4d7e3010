import { z } from "zod";
import type { PastPush } from "../../domain/reminder/open-item.ts";
import {
  defaultOwnReminders,
  type OwnReminderSettings,
} from "../../domain/reminder/own-reminder-settings.ts";
import { reminderKindNames } from "../../domain/reminder/reminder-kind.ts";
import { createCodec, nextVersion } from "../codec.ts";
import type { Entry, Stored } from "../documents.ts";

/** How somebody wants to be reminded, and what they were reminded of. */
export type PersonReminders = {
  readonly settings: OwnReminderSettings;
  /** Oldest first. */
  readonly history: readonly PastPush[];
};

const settingsShape = {
  isOff: z.boolean(),
  kinds: z.partialRecord(
    z.enum(reminderKindNames),
    z.strictObject({ isOff: z.boolean().optional(), leads: z.array(z.int()).optional() }),
  ),
  hour: z.string().nullable(),
  snoozes: z.array(z.strictObject({ milestone: z.string(), until: z.string() })),
};

const historySchema = z.array(
  z.strictObject({ day: z.string(), keys: z.array(z.string()), isSure: z.boolean() }),
);

const remindersSchema: z.ZodType<PersonReminders> = z.strictObject({
  settings: z.strictObject({ ...settingsShape, wantsDigest: z.boolean().optional() }),
  history: historySchema,
});

export const remindersCodec = nextVersion(
  createCodec(
    "reminders",
    1,
    z.strictObject({ settings: z.strictObject(settingsShape), history: historySchema }),
  ),
  remindersSchema,
  (former) => former,
);

export const remindersKind = remindersCodec.kind;

export const remindersId = (personId: string): string => `reminders:${personId}`;

const nothingYet: PersonReminders = { settings: defaultOwnReminders, history: [] };

/** What is kept of a person's reminders; as at first where nothing is. */
export const readReminders = (stored: Stored | undefined): PersonReminders =>
  stored ? remindersCodec.read(stored) : nothingYet;

/** The document's state, by which those who chose an hour are found. */
export const ownHourState = (hour: string): string => `hour ${hour}`;

/** What is kept of a person's reminders as a document, found by the hour that they chose. */
export const remindersEntry = (personId: string, reminders: PersonReminders): Entry => {
  const { hour } = reminders.settings;
  return remindersCodec.write(remindersId(personId), reminders, {
    state: hour === null ? undefined : ownHourState(hour),
  });
};
