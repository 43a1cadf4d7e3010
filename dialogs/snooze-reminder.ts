import { putOffCard, reminderOverCard } from "../cards/reminder-answered-card.ts";
import { reminderName } from "../cards/reminder-texts.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { instead } from "../src/bot/form.ts";
import { type SnoozeChoice, snoozeChoices } from "../src/domain/reminder/snooze.ts";
import type { ToldReminder } from "../src/usecases/reminders/tell-reminders.ts";

/** What the card told of that is open still. */
type Snoozing = readonly ToldReminder[];

/** The order in which they are offered: what most people mean comes first. */
const offered: readonly SnoozeChoice[] = ["morning", ...snoozeChoices.filter((one) => one !== "morning")];

/** Puts off what a reminder told of: until the next working morning, or some days. `about`: milestones, a space between. */
export const snoozeReminder = defineForm({
  name: "snooze-reminder",
  version: 1,
  words: ({ reminders }) => reminders.snoozeForm,
  open: async ({ use, messages }, about) => {
    const shown = await use.showReminders();
    const milestones = about.split(" ");
    const told = shown.open.filter(({ item }) => milestones.includes(item.milestone));
    if (told.length === 0) return instead(reminderOverCard(messages));
    return { subject: about, etag: shown.etag, context: told, values: { until: "morning" } };
  },
  intro: ({ messages }, told) => told.map((one) => reminderName(one, messages)).join("; "),
  fields: {
    until: choice<Snoozing>({ numbered: true }, ({ messages: { reminders: t } }) =>
      offered.map((value) => ({ value, label: t.snoozes[value] })),
    ),
  },
  submit: ({ use }, { subject }, { until }) =>
    use.snoozeReminders(subject.split(" "), offered.find((one) => one === until) ?? "morning"),
  done: ({ messages }, putOff) => putOffCard(putOff, messages),
});
