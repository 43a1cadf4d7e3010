import { reminderOverCard, stoppedCard } from "../cards/reminder-answered-card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { instead } from "../src/bot/form.ts";
import { type ReminderKindName, reminderKindNames } from "../src/domain/reminder/reminder-kind.ts";
import { ok } from "../src/domain/result.ts";

type Stopping = readonly ReminderKindName[];

/** Reminds the person no more of one kind. `about`: the kinds that the reminder told of, a space between. */
export const stopReminders = defineForm({
  name: "stop-reminders",
  version: 2,
  words: ({ reminders }) => reminders.stopForm,
  open: async ({ use, messages }, about) => {
    const { own, etag } = await use.showReminders();
    const named = about.split(" ");
    const kinds = reminderKindNames.filter((name) => named.includes(name) && !own.kinds[name]?.isOff);
    const [first] = kinds.toSorted((one, other) => named.indexOf(one) - named.indexOf(other));
    if (first === undefined) return instead(reminderOverCard(messages));
    return { subject: about, etag, context: kinds, values: { kind: first } };
  },
  intro: ({ messages: { reminders: t } }) => t.stopIntro,
  fields: {
    kind: choice<Stopping>({ numbered: true }, ({ context, messages: { reminders: t } }) =>
      context.map((value) => ({ value, label: t.kinds[value] })),
    ),
  },
  submit: async ({ use }, { context }, answers) => {
    const kind = context.find((one) => one === answers.kind) ?? context[0] ?? "phaseStart";
    await use.stopReminders(kind);
    return ok(kind);
  },
  done: ({ messages }, kind) => stoppedCard(kind, messages),
});
