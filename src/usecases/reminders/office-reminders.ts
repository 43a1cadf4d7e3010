import { stampOf } from "../../domain/day.ts";
import {
  changeOfficeReminders,
  type OfficeReminderLog,
} from "../../domain/reminder/change-office-reminders.ts";
import type { OfficeRemindersFault } from "../../domain/reminder/check-office-reminders.ts";
import type { OfficeReminderSettings } from "../../domain/reminder/office-reminder-settings.ts";
import { ok, type Result } from "../../domain/result.ts";
import type { Ports } from "../ports.ts";

/** How the office reminds its people, for those who set it. */
export type OfficeReminderSheet = OfficeReminderLog & {
  /** Null where nothing was set yet. */
  readonly etag: string | null;
  /** Of those who set something, by id. */
  readonly names: ReadonlyMap<string, string>;
};

/** Opens how the office reminds its people. */
export const openOfficeReminders =
  ({ reminders, people }: Ports) =>
  async (): Promise<OfficeReminderSheet> => {
    const { settings, history, etag } = await reminders.office();
    const names = await people.named(history.map(({ byPersonId }) => byPersonId));
    return { settings, history, etag: etag ?? null, names };
  };

/** Sets how the office reminds its people; it counts from the next slot on. */
export const setOfficeReminders =
  (ports: Ports) =>
  async (
    settings: OfficeReminderSettings,
  ): Promise<Result<OfficeReminderSheet, OfficeRemindersFault | "nothing-changed">> => {
    const { person, reminders, now } = ports;
    const { etag, names, ...log } = await openOfficeReminders(ports)();
    const event = { at: stampOf(now), byPersonId: person.id, settings };
    const changed = changeOfficeReminders(log, event);
    if (!changed.ok) return changed;
    reminders.saveOffice(changed.value, etag ?? undefined);
    return ok({ ...changed.value, etag, names: new Map([...names, [person.id, person.name]]) });
  };
