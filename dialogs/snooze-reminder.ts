import { reminderSettingsCard } from "../cards/reminder-settings-card.ts";
import { reminderName } from "../cards/reminder-texts.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { instead } from "../src/bot/form.ts";
import { type SnoozeChoice, snoozeChoices } from "../src/domain/reminder/snooze.ts";
import type { OwnReminders } from "../src/usecases/reminders/own-reminders.ts";
import type { ToldReminder } from "../src/usecases/reminders/tell-reminders.ts";

type Snoozing = { readonly shown: OwnReminders; readonly told: ToldReminder };

/** The order in which they are offered: what most people mean comes first. */
const offered: readonly SnoozeChoice[] = ["morning", ...snoozeChoices.filter((one) => one !== "morning")];

/** Puts a reminder off: until the next working morning, or some days. */
export const snoozeReminder = defineForm({
  name: "snooze-reminder",
  version: 1,
  words: ({ reminders }) => reminders.snoozeForm,
  open: async ({ use, messages, today }, about) => {
    const shown = await use.showReminders();
    const told = shown.open.find(({ item }) => item.milestone === about);
    // Done meanwhile, or over: what is open now is the answer.
    if (!told) return instead(reminderSettingsCard(shown, { messages, today }));
    return {
      subject: about,
      etag: shown.etag,
      context: { shown, told },
      values: { until: "morning" },
    };
  },
  intro: ({ messages }, { told }) => reminderName(told, messages),
  fields: {
    until: choice<Snoozing>({ numbered: true }, ({ messages: { reminders: t } }) =>
      offered.map((value) => ({ value, label: t.snoozes[value] })),
    ),
  },
  submit: async ({ use }, { context, subject }, { until }) => {
    const snoozed = await use.snoozeReminder(subject, offered.find((one) => one === until) ?? "morning");
    return snoozed.ok ? { ok: true, value: { shown: context.shown, until: snoozed.value } } : snoozed;
  },
  done: ({ messages, today }, { shown, until }) => {
    const { reminders, dates } = messages;
    const notice = reminders.snoozed(dates.weekday(until), dates.day(until));
    return reminderSettingsCard(shown, { messages, today, notice });
  },
});
