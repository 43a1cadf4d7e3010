import type { Action, Card, Fact } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Owed } from "../src/domain/lacking/owed.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { AskedThing, ToldNudge } from "../src/usecases/lacking/tell-nudge.ts";
import { agreeAction } from "./consent-card.ts";
import { dueFact } from "./due-fact.ts";
import { formAction } from "./evidence-entry-card.ts";
import { planName } from "./plan-facts.ts";
import type { ReminderReader } from "./reminder-card.ts";

/** What somebody owes, by its name. */
export const owedName = (owed: Owed, { reminders: t }: Messages): string =>
  owed.is === "pledge" ? t.what.pledgeDeadline() : t.what.monthlyReport(owed.month);

/** That somebody in charge asks for what is not done yet, until when it is due, and how to do it here. */
export const nudgedCard = (told: ToldNudge, reader: ReminderReader): Card => {
  const { messages, hasAgreed, report } = reader;
  const { nudges: t, reminders } = messages;
  const [first, ...others] = told.asked;
  if (!first) throw new Error("Somebody is asked to do something.");
  const doing = told.asked.map((one) => doingOf(one, reader));
  const actions = report ? [...report.actions, ...doing.slice(1)] : doing;
  return {
    ...head(told, first.owed, messages),
    text: [askedBy(told, messages), ...(hasAgreed ? [] : [reminders.agreeFirst])],
    facts: factsOf(first, reader),
    sections: others.map((other) => ({
      title: owedName(other.owed, messages),
      facts: factsOf(other, reader),
    })),
    inputs: report?.inputs,
    actions: [...actions.map(onlyFirstIsMain), openAction(messages, "reminders")],
    footnote: t.footnoteAsked,
  };
};

/** The same in a few words, where the platform finds the card too large. */
export const shortNudgedCard = (told: ToldNudge, messages: Messages): Card => ({
  ...head(told, (told.asked[0] as AskedThing).owed, messages),
  text: [askedBy(told, messages), messages.reminders.shortText],
  actions: [openAction(messages, "reminders"), openAction(messages, "help")],
});

const head = ({ asked }: ToldNudge, first: Owed, messages: Messages) => ({
  language: messages.language,
  title: messages.nudges.asked(owedName(first, messages)),
  subtitle: asked.length > 1 ? messages.reminders.more(asked.length - 1) : undefined,
});

const askedBy = ({ byName, unit }: ToldNudge, { nudges: t }: Messages): string =>
  unit === null ? t.byOfficer(byName) : t.byHead(byName, unit.name);

const factsOf = (
  { owed, plan, workingDaysLeft }: AskedThing,
  { messages, today }: ReminderReader,
): readonly Fact[] => [
  dueFact({ dueOn: owed.dueOn, workingDaysLeft, today }, messages),
  ...(plan ? [{ label: messages.commands.managePlan, value: planName(plan, messages) }] : []),
];

/** What is entered takes consent; whoever has not agreed is led to it first. */
const doingOf = ({ owed }: AskedThing, { messages, hasAgreed }: ReminderReader): Action => {
  const { reminders: t } = messages;
  if (owed.is === "pledge")
    return hasAgreed
      ? { ...formAction(t.register, "register-pledge", owed.planId), tone: "main" }
      : agreeAction(messages, { command: "register", about: "" });
  return hasAgreed
    ? { ...formAction(t.report, "report-work", owed.month), tone: "main" }
    : agreeAction(messages, { command: "reportWork", about: owed.month });
};

const onlyFirstIsMain = (action: Action, index: number): Action =>
  index > 0 && action.does !== "visit" ? { ...action, tone: undefined } : action;
