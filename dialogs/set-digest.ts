import { reminderSettingsCard } from "../cards/reminder-settings-card.ts";
import { defineForm } from "../src/bot/define-form.ts";
import type { OwnReminders } from "../src/usecases/reminders/own-reminders.ts";
import { officerSees } from "./set-office-reminders.ts";

/** Whether the person gets the week's figures from now on; the subject says which: `on` or `off`. */
export const setDigest = defineForm<
  { readonly shown: OwnReminders; readonly isOn: boolean },
  Record<never, never>,
  { readonly shown: OwnReminders; readonly isOn: boolean }
>({
  name: "set-digest",
  version: 1,
  words: ({ digest }) => digest.form,
  open: async ({ use }, about) => {
    const shown = await use.showReminders();
    const isOn = about === "on";
    return { subject: isOn ? "on" : "off", etag: null, context: { shown, isOn }, values: {} };
  },
  intro: ({ messages }, { isOn }) => (isOn ? messages.digest.turnOn : messages.digest.turnOff),
  fields: {},
  submit: async ({ use }, { context: { shown, isOn } }) => {
    const saved = await use.setDigest(isOn);
    if (!saved.ok) return saved;
    const own = { ...shown.own, wantsDigest: saved.value };
    return { ok: true, value: { shown: { ...shown, own }, isOn: saved.value } };
  },
  done: (turn, { shown, isOn }) => {
    const { messages, today } = turn;
    const notice = isOn ? messages.digest.turnedOn : messages.digest.turnedOff;
    return reminderSettingsCard(shown, { messages, today, notice, ...officerSees(turn) });
  },
});
