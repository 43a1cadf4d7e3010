import type { Card, Fact } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { ReminderKindName } from "../src/domain/reminder/reminder-kind.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { PutOff } from "../src/usecases/reminders/own-reminders.ts";
import { reminderName } from "./reminder-texts.ts";

const answered = (messages: Messages, notice: string): Card => ({
  language: messages.language,
  title: messages.reminders.title,
  notice: { tone: "good", text: notice },
  actions: [openAction(messages, "reminders"), openAction(messages, "help")],
});

/** In the place of the reminder: what comes back when, and what could not be put off. */
export const putOffCard = ({ told, left }: PutOff, messages: Messages): Card => {
  const { reminders: t, dates } = messages;
  const facts: readonly Fact[] = told.map((one) => ({
    label: reminderName(one, messages),
    value: t.backOn(dates.weekday(one.until), dates.day(one.until)),
  }));
  return {
    ...answered(messages, t.snoozed),
    facts,
    text: left.map((one) => t.notPutOff(reminderName(one, messages))),
  };
};

/** In the place of the reminder: of what the person is reminded no more. */
export const stoppedCard = (kind: ReminderKindName, messages: Messages): Card => {
  const { reminders: t } = messages;
  return { ...answered(messages, t.stopped(t.kinds[kind])), text: [t.stoppedHint] };
};

/** In the place of the reminder: it is done or over by now. */
export const reminderOverCard = (messages: Messages): Card => ({
  ...answered(messages, messages.reminders.over),
  notice: { tone: "info", text: messages.reminders.over },
});
