import type { Fact } from "../src/bot/card.ts";
import { type Day, daysBetween } from "../src/domain/day.ts";
import { reminderKinds } from "../src/domain/reminder/reminder-kinds.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { ToldReminder } from "../src/usecases/reminders/tell-reminders.ts";
import { planName } from "./plan-facts.ts";

/** What is to be done, or to be known; of what others have not done, how many of them. */
export const reminderName = (told: ToldReminder, messages: Messages): string => {
  const { item, name } = told;
  const { reminders: t } = messages;
  const what = milestoneName({ ...item, name }, messages);
  return item.why.is === "escalated" ? t.notDone(what, missingText(told, messages) ?? "") : what;
};

/** What a milestone is called. */
export const milestoneName = (
  { kind, month, name }: Pick<ToldReminder["item"], "kind" | "month"> & Pick<ToldReminder, "name">,
  { reminders: t }: Messages,
): string => (kind === "monthlyReport" ? t.what[kind](month ?? "") : t.what[kind](name ?? ""));

/** What the person can do about what others have not done. */
export const reminderText = (
  { item: { why } }: ToldReminder,
  { reminders: t }: Messages,
): readonly string[] => (why.is !== "escalated" ? [] : [why.unitId === null ? t.officerCan : t.headCan]);

/** Until when or when, why this person, and what is missing. */
export const reminderFacts = (told: ToldReminder, today: Day, messages: Messages): readonly Fact[] => {
  const { reminders: t, commands } = messages;
  const { plan } = told;
  return [
    ...whatFacts(told, today, messages),
    ...(plan === null ? [] : [{ label: commands.managePlan, value: planName(plan, messages) }]),
    { label: t.whyLabel, value: whyText(told, messages) },
    ...missingFacts(told, messages),
  ];
};

/** The same of what stands below something else on a card: what the first says already is left out. */
export const briefFacts = (
  told: ToldReminder,
  { first, today }: { readonly first: ToldReminder; readonly today: Day },
  messages: Messages,
): readonly Fact[] => {
  const { reminders: t, commands } = messages;
  const { plan, item } = told;
  const isOther = plan !== null && plan.id !== first.plan?.id && first.plan !== null;
  return [
    ...whatFacts(told, today, messages),
    ...(isOther ? [{ label: commands.managePlan, value: planName(plan, messages) }] : []),
    ...(item.why.is === "own" ? [] : [{ label: t.whyLabel, value: whyText(told, messages) }]),
    ...missingFacts(told, messages),
  ];
};

const missingFacts = (told: ToldReminder, messages: Messages): readonly Fact[] => {
  const missing = told.item.why.is === "escalated" ? undefined : missingText(told, messages);
  return missing === undefined ? [] : [{ label: messages.reminders.missingLabel, value: missing }];
};

/** When it is; of a phase until when it runs, of a meeting where it is held. */
const whatFacts = (told: ToldReminder, today: Day, messages: Messages): readonly Fact[] => {
  const { reminders: t, dates, planning } = messages;
  const { item, plan } = told;
  const isDeadline = reminderKinds[item.kind].sort === "deadline" && item.kind !== "meeting";
  const when = { label: isDeadline ? t.dueLabel : t.whenLabel, value: whenText(told, today, messages) };
  const phase = plan?.phases.find(({ id }) => id === item.subjectId);
  const meeting = plan?.deadlines.find(({ id }) => id === item.subjectId);
  if (item.kind === "phaseStart" || item.kind === "thematicPhase") {
    const end = phase?.end ?? null;
    const until =
      end === null
        ? planning.unknown
        : "on" in end
          ? dates.day(end.on)
          : planning.month(dates.bareMonth(end.month));
    return [
      when,
      { label: t.untilLabel, value: until },
      ...(phase?.objective ? [{ label: t.objectiveLabel, value: phase.objective }] : []),
    ];
  }
  if (item.kind === "meeting") {
    const place = [meeting?.to, meeting?.note].filter(Boolean).join("; ");
    return [when, ...(place === "" ? [] : [{ label: t.placeLabel, value: place }])];
  }
  return [when];
};

const whenText = (told: ToldReminder, today: Day, messages: Messages): string => {
  const { reminders: t, calendar, progress, dates } = messages;
  const { item, workingDaysLeft } = told;
  const { dueOn, precision, kind, at } = item;
  const [weekday, day] = [dates.weekday(dueOn), dates.day(dueOn)];
  if (precision === "month") return calendar.inMonth(dueOn.slice(0, 7));
  if (precision === "none") return t.noDay(day);
  if (kind === "meeting") return t.near(t.at(at, weekday, day), daysBetween(today, dueOn));
  if (reminderKinds[kind].sort === "information") return t.at(at, weekday, day);
  if (dueOn < today) return t.overdue(weekday, day);
  if (dueOn === today) return t.dueToday(weekday, day);
  const left = workingDaysLeft === null ? progress.leftUnknown : progress.left(workingDaysLeft);
  return t.through(weekday, day, left);
};

const whyText = (
  { item: { why, missing, kind }, unit }: ToldReminder,
  { reminders: { why: t } }: Messages,
): string => {
  if (why.is === "officer" || (why.is === "escalated" && why.unitId === null)) return t.officer;
  if (why.is !== "own") return t.unitHead(unit?.name ?? "");
  if (missing.is === "pledge") return t.notPledged;
  if (kind === "meeting") return t.attendee;
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
