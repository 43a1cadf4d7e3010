import type { Fact } from "../src/bot/card.ts";
import type { Day } from "../src/domain/day.ts";
import { reminderKinds } from "../src/domain/reminder/reminder-kinds.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { ToldReminder } from "../src/usecases/reminders/tell-reminders.ts";
import { planName } from "./plan-facts.ts";

/** What is to be done, or to be known. */
export const reminderName = ({ item, name }: ToldReminder, { reminders: t }: Messages): string => {
  const { kind, month } = item;
  return kind === "monthlyReport" ? t.what[kind](month ?? "") : t.what[kind](name ?? "");
};

/** Until when or when, why this person, and what is missing. */
export const reminderFacts = (told: ToldReminder, today: Day, messages: Messages): readonly Fact[] => {
  const { reminders: t, commands } = messages;
  const { item, plan } = told;
  const missing = missingText(told, messages);
  const isDeadline = reminderKinds[item.kind].sort === "deadline" && item.kind !== "meeting";
  return [
    { label: isDeadline ? t.dueLabel : t.whenLabel, value: whenText(told, today, messages) },
    ...(plan === null ? [] : [{ label: commands.managePlan, value: planName(plan, messages) }]),
    { label: t.whyLabel, value: whyText(told, messages) },
    ...(missing === undefined ? [] : [{ label: t.missingLabel, value: missing }]),
  ];
};

const whenText = ({ item, workingDaysLeft }: ToldReminder, today: Day, messages: Messages): string => {
  const { reminders: t, calendar, progress, dates } = messages;
  const { dueOn, precision, kind, at } = item;
  const [weekday, day] = [dates.weekday(dueOn), dates.day(dueOn)];
  if (precision === "month") return calendar.inMonth(dueOn.slice(0, 7));
  if (precision === "none") return t.noDay(day);
  if (reminderKinds[kind].sort === "information" || kind === "meeting") return t.at(at, weekday, day);
  if (dueOn < today) return t.overdue(weekday, day);
  if (dueOn === today) return t.dueToday(weekday, day);
  const left = workingDaysLeft === null ? progress.leftUnknown : progress.left(workingDaysLeft);
  return t.through(weekday, day, left);
};

const whyText = (
  { item: { why, missing }, unit }: ToldReminder,
  { reminders: { why: t } }: Messages,
): string => {
  if (why.is === "officer" || (why.is === "escalated" && why.unitId === null)) return t.officer;
  if (why.is !== "own") return t.unitHead(unit?.name ?? "");
  if (missing.is === "pledge") return t.notPledged;
  return missing.is === "workReport" ? t.notReported : t.everybody;
};

const missingText = ({ item: { missing } }: ToldReminder, { reminders }: Messages): string | undefined => {
  const { missing: t } = reminders;
  switch (missing.is) {
    case "nothing":
      return undefined;
    case "people":
    case "units":
      return t[missing.is](missing.count);
    default:
      return t[missing.is];
  }
};
