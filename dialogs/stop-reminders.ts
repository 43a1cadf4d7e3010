import { reminderSettingsCard } from "../cards/reminder-settings-card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { instead } from "../src/bot/form.ts";
import { type ReminderKindName, reminderKindNames } from "../src/domain/reminder/reminder-kind.ts";
import { ok } from "../src/domain/result.ts";
import type { OwnReminders } from "../src/usecases/reminders/own-reminders.ts";

type Stopping = { readonly shown: OwnReminders; readonly kind: ReminderKindName };

/** Reminds the person no more of one kind. */
export const stopReminders = defineForm({
  name: "stop-reminders",
  version: 1,
  words: ({ reminders }) => reminders.stopForm,
  open: async ({ use, messages, today }, about) => {
    const shown = await use.showReminders();
    const kind = reminderKindNames.find((name) => name === about);
    if (!kind || shown.own.kinds[kind]?.isOff)
      return instead(reminderSettingsCard(shown, { messages, today }));
    return { subject: kind, etag: shown.etag, context: { shown, kind }, values: { sure: "stop" } };
  },
  intro: ({ messages: { reminders: t } }, { kind }) => t.stopIntro(t.kinds[kind]),
  fields: {
    sure: choice<Stopping>({ numbered: true }, ({ messages: { reminders: t } }) => [
      { value: "stop", label: t.stopSure },
    ]),
  },
  submit: async ({ use }, { context: { shown, kind } }) => {
    await use.stopReminders(kind);
    const kinds = { ...shown.own.kinds, [kind]: { ...shown.own.kinds[kind], isOff: true } };
    return ok({ kind, shown: { ...shown, own: { ...shown.own, kinds } } });
  },
  done: ({ messages, today }, { kind, shown }) => {
    const { reminders: t } = messages;
    return reminderSettingsCard(shown, { messages, today, notice: t.stopped(t.kinds[kind]) });
  },
});
