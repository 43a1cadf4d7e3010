import type { Card, Fact, Section } from "../src/bot/card.ts";
import type { DutyContent } from "../src/domain/duties/duty-record.ts";
import { openDuty } from "../src/domain/duties/duty-record.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { DutyPart, ShownDuty } from "../src/usecases/show-duties.ts";
import { dutiesAction } from "./duties-card.ts";
import { dutyName, dutyStateText, isDone, stateText } from "./duty-texts.ts";
import { formAction } from "./evidence-entry-card.ts";
import { planName } from "./plan-facts.ts";

/** How many events are shown; the newest are. */
const mostEvents = 6;

/** One duty: who, until when, how it stands, which papers are there, what happened to it. */
export const dutyCard = (shown: ShownDuty, messages: Messages, notice?: string): Card => {
  const { duties: t } = messages;
  const { plan, duty, parts } = shown;
  const mine = parts.filter(({ mayClose }) => mayClose);
  const subject = `${plan.id}/${duty.id}`;
  const isClosed = mine.every(isDone);
  const closing = duty.papers.length > 0 ? t.tick : t.close;
  return {
    language: messages.language,
    title: t.title,
    subtitle: dutyName(duty, messages),
    notice: notice === undefined ? undefined : { tone: "good", text: notice },
    facts: [...dutyFacts(shown, messages), { label: t.stateLabel, value: dutyStateText(shown, messages) }],
    sections: [
      ...unitSections(shown, messages),
      ...paperSections(shown, messages),
      ...historySections(parts, messages),
    ],
    actions: [
      ...(mine.length > 0 ? [formAction(isClosed ? t.correct : closing, "close-duty", subject)] : []),
      ...(mine.some(isDone) ? [formAction(t.reopen, "reopen-duty", subject)] : []),
      dutiesAction(messages.commands.duties),
    ],
    footnote: t.counted,
  };
};

/** What a duty is by the plan. */
export const dutyFacts = ({ plan, duty }: ShownDuty, messages: Messages): readonly Fact[] => {
  const { duties: t, commands, dates } = messages;
  return [
    { label: commands.managePlan, value: planName(plan, messages) },
    { label: t.ownerLabel, value: duty.owner ?? t.unknown },
    ...(duty.reportsTo === null ? [] : [{ label: t.reportsToLabel, value: duty.reportsTo }]),
    { label: t.lastDayLabel, value: duty.lastDay === null ? t.unknown : t.lastDay(dates.day(duty.lastDay)) },
  ];
};

const contentOf = ({ record }: DutyPart): DutyContent => record?.value.content ?? openDuty;

const unitSections = ({ duty, parts }: ShownDuty, messages: Messages): readonly Section[] => {
  const { duties: t } = messages;
  if (!duty.isOfUnits || duty.recurs !== null) return [];
  const all = duty.papers.length;
  const facts = parts.map((part) => {
    const state = stateText(part.state, messages);
    const value = all === 0 ? state : t.papersThere(state, contentOf(part).papers.length, all);
    return { label: part.unit?.name ?? "", value };
  });
  return [{ title: t.unitsTitle, facts }];
};

const paperSections = ({ duty, parts }: ShownDuty, { duties: t }: Messages): readonly Section[] => {
  if (duty.papers.length === 0) return [];
  const [own, ...others] = parts.length === 1 ? parts : parts.filter(({ mayClose }) => mayClose);
  const there = own && others.length === 0 ? contentOf(own).papers : [];
  const text = duty.papers.map(({ id, name }) => t.paper(name, there.includes(id)));
  return [{ title: t.papersTitle, text }];
};

const historySections = (parts: readonly DutyPart[], messages: Messages): readonly Section[] => {
  const { duties: t, dates } = messages;
  const events = parts
    .flatMap(({ unit, record }) =>
      (record?.value.history ?? []).toReversed().map((event) => ({ unit, event })),
    )
    .sort((one, other) => Date.parse(other.event.at) - Date.parse(one.event.at))
    .slice(0, mostEvents);
  if (events.length === 0) return [];
  const text = events.map(({ unit, event: { did, at, reason } }) => {
    const what = t.did[did](dates.moment(at));
    const why = reason === null ? what : t.withReason(what, t.reasons[reason]);
    return unit ? t.ofUnit(why, unit.name) : why;
  });
  return [{ title: t.historyTitle, text }];
};
