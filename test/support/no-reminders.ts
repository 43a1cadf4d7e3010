import { defaultOfficeReminders } from "../../src/domain/reminder/office-reminder-settings.ts";
import { defaultOwnReminders } from "../../src/domain/reminder/own-reminder-settings.ts";
import type { Reminders } from "../../src/usecases/ports.ts";

/** Reminders as they are for somebody who never said how they want them. */
export const noReminders: Reminders = {
  own: async () => ({ settings: defaultOwnReminders, etag: undefined }),
  saveOwn: () => undefined,
  office: async () => ({ settings: defaultOfficeReminders, history: [], etag: undefined }),
  saveOffice: () => undefined,
};
