import type { Action, Card, Input } from "../src/bot/card.ts";
import type { CommandName } from "../src/bot/command-names.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Day } from "../src/domain/day.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { ToldReminder } from "../src/usecases/reminders/tell-reminders.ts";
import { agreeAction } from "./consent-card.ts";
import { formAction } from "./evidence-entry-card.ts";
import { briefFacts, reminderFacts, reminderName, reminderText } from "./reminder-texts.ts";

/** Who reads it and when, whether they agreed that anything is kept, and the form of a month's work that is answered here. */
export type ReminderReader = {
  readonly messages: Messages;
  readonly today: Day;
  readonly hasAgreed: boolean;
  readonly report?: { readonly inputs: readonly Input[]; readonly actions: readonly Action[] } | undefined;
};

/** A reminder: what, until when, why this person, what is missing, and what to do about it here. */
export const reminderCard = (told: readonly ToldReminder[], reader: ReminderReader): Card => {
  const { messages, today, report, hasAgreed } = reader;
  const { reminders: t } = messages;
  const [first, ...others] = told;
  if (!first) throw new Error("A reminder is about something.");
  const kinds = [...new Set(told.map(({ item }) => item.kind))];
  const doing = told.flatMap((one) => doingOf(one, reader));
  return {
    language: messages.language,
    title: reminderName(first, messages),
    subtitle: t.title,
    text: [
      ...reminderText(first, messages),
      ...(hasAgreed || !doing.some(({ does }) => does === "open") ? [] : [t.agreeFirst]),
    ],
    facts: reminderFacts(first, today, messages),
    sections: others.map((other, index) => ({
      title: reminderName(other, messages),
      // What holds of several is said of the first of them.
      text: told.slice(0, index + 1).some(isEscalated) ? [] : reminderText(other, messages),
      facts: briefFacts(other, { first, today }, messages),
    })),
    inputs: report?.inputs,
    actions: [
      ...(report ? [...report.actions, ...doing.slice(1)] : doing)
        .filter(isFirstOfLabel)
        .map(onlyFirstIsMain)
        .slice(0, 3),
      formAction(t.later, "snooze-reminder", told.map(({ item }) => item.milestone).join(" ")),
      formAction(t.stop, "stop-reminders", kinds.join(" ")),
    ],
    footnote: t.footnote,
  };
};

const isEscalated = ({ item }: ToldReminder): boolean => item.why.is === "escalated";

/** Two buttons that say the same can't be told apart. */
const isFirstOfLabel = ({ label }: Action, index: number, all: readonly Action[]): boolean =>
  all.findIndex((one) => one.label === label) === index;

const onlyFirstIsMain = (action: Action, index: number): Action =>
  index > 0 && action.does !== "visit" ? { ...action, tone: undefined } : action;

/** The same in a few words, where the platform finds the card too large. */
export const shortReminderCard = (told: readonly ToldReminder[], { messages }: ReminderReader): Card => ({
  language: messages.language,
  title: told[0] ? reminderName(told[0], messages) : messages.reminders.title,
  subtitle: told.length > 1 ? messages.reminders.more(told.length - 1) : undefined,
  text: [messages.reminders.shortText],
  actions: [openAction(messages, "reminders"), openAction(messages, "help")],
});

/** What the person does about it; of what others have to do, where they see how far it is. */
const doingOf = (
  { item, plan }: ToldReminder,
  { messages, hasAgreed }: ReminderReader,
): readonly Action[] => {
  const { reminders: t } = messages;
  const agreed = (command: CommandName, about: string, action: Action & { does: "act" }): Action =>
    hasAgreed ? { ...action, tone: "main" } : agreeAction(messages, { command, about });
  switch (item.missing.is) {
    case "pledge":
      return [agreed("register", "", formAction(t.register, "register-pledge", item.planId ?? ""))];
    case "workReport": {
      const month = item.month ?? "";
      return [agreed("reportWork", month, formAction(t.report, "report-work", month))];
    }
    case "dutyRecord": {
      const about = `${plan?.id ?? ""}/${item.subjectId ?? ""}`;
      return [agreed("duties", "", formAction(t.close, "close-duty", about))];
    }
    case "people":
    case "units":
      return [openAction(messages, "duties")];
    case "nothing":
      return [openAction(messages, "calendar")];
  }
};
