import type { OfficeReminderSettings } from "./office-reminder-settings.ts";
import type { ReminderKind, ReminderKindName } from "./reminder-kind.ts";
import { reminderKinds } from "./reminder-kinds.ts";

/** A kind as it holds in an office. */
export const kindFor = (name: ReminderKindName, { kinds }: OfficeReminderSettings): ReminderKind => {
  const kind = reminderKinds[name];
  const set = kinds[name];
  return {
    ...kind,
    isOn: set?.isOn ?? kind.isOn,
    leads: set?.leads ?? kind.leads,
    escalation: { ...kind.escalation, ...set?.escalation },
  };
};
