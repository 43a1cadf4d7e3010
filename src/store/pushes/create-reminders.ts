import type { Reminders } from "../../usecases/ports.ts";
import type { UnitOfWork } from "../unit-of-work.ts";
import { officeRemindersEntry, officeRemindersId, readOfficeReminderLog } from "./office-reminders-codec.ts";
import { readReminders, remindersEntry, remindersId } from "./reminders-codec.ts";

/** How one person is reminded, and how their office reminds its people. */
export const createReminders = (work: UnitOfWork, personId: string): Reminders => {
  let history: ReturnType<typeof readReminders>["history"] = [];
  return {
    own: async () => {
      const stored = await work.get(remindersId(personId));
      const reminders = readReminders(stored);
      history = reminders.history;
      return { settings: reminders.settings, etag: stored?.etag };
    },
    // What they were told is kept as it was read: another etag would keep this from being written.
    saveOwn: (settings, etag) => work.save(remindersEntry(personId, { settings, history }), etag),
    office: async () => {
      const stored = await work.get(officeRemindersId);
      return { ...readOfficeReminderLog(stored), etag: stored?.etag };
    },
    saveOffice: (log, etag) => work.save(officeRemindersEntry(log), etag),
  };
};
