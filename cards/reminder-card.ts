import type { Action, Card, Input } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Day } from "../src/domain/day.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { ToldReminder } from "../src/usecases/reminders/tell-reminders.ts";
import { formAction } from "./evidence-entry-card.ts";
import { reminderFacts, reminderName } from "./reminder-texts.ts";

/** Who reads it and when, and the form of a month's work that is answered on the card itself. */
export type ReminderReader = {
  readonly messages: Messages;
  readonly today: Day;
  readonly report?: { readonly inputs: readonly Input[]; readonly actions: readonly Action[] } | undefined;
};

/** A reminder: what, until when, why this person, what is missing, and what to do about it here. */
export const reminderCard = (
  told: readonly ToldReminder[],
  { messages, today, report }: ReminderReader,
): Card => {
  const { reminders: t } = messages;
  const [first, ...others] = told;
  if (!first) throw new Error("A reminder is about something.");
  return {
    language: messages.language,
    title: reminderName(first, messages),
    subtitle: t.title,
    facts: reminderFacts(first, today, messages),
    sections: others.map((other) => ({
      title: reminderName(other, messages),
      facts: reminderFacts(other, today, messages),
    })),
    inputs: report?.inputs,
    actions: [
      ...(report?.actions ?? doing(first, messages)),
      ...others.flatMap((other) => doing(other, messages)).slice(0, 2),
      formAction(t.later, "snooze-reminder", first.item.milestone),
      formAction(t.stop, "stop-reminders", first.item.kind),
    ],
    footnote: t.footnote,
  };
};

/** The same in a few words, where the platform finds the card too large. */
export const shortReminderCard = (told: readonly ToldReminder[], { messages }: ReminderReader): Card => ({
  language: messages.language,
  title: told[0] ? reminderName(told[0], messages) : messages.reminders.title,
  subtitle: told.length > 1 ? messages.reminders.more(told.length - 1) : undefined,
  text: [messages.reminders.shortText],
  actions: [openAction(messages, "reminders"), openAction(messages, "help")],
});

/** What the person does about it; nothing where others have to. */
const doing = ({ item, plan }: ToldReminder, messages: Messages): readonly Action[] => {
  const { reminders: t } = messages;
  switch (item.missing.is) {
    case "pledge":
      return [{ ...formAction(t.register, "register-pledge", item.planId ?? ""), tone: "main" }];
    case "workReport":
      return [{ ...formAction(t.report, "report-work", item.month ?? ""), tone: "main" }];
    case "dutyRecord":
      return [
        { ...formAction(t.close, "close-duty", `${plan?.id ?? ""}/${item.subjectId ?? ""}`), tone: "main" },
      ];
    case "units":
      return [openAction(messages, "duties")];
    case "nothing":
      return [openAction(messages, "calendar")];
    case "people":
      return [];
  }
};
