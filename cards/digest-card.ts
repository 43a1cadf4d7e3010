import type { Card, Fact, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { Digest, DigestPart } from "../src/usecases/digest/tell-digest.ts";
import type { NextDate } from "../src/usecases/show-progress.ts";
import { dateFact } from "./next-dates.ts";
import { planName } from "./plan-facts.ts";

/** Who reads it. */
export type DigestReader = {
  readonly nextDates: readonly NextDate[];
  /** Whether what waits comes to them. */
  readonly confirms: boolean;
};

/** The week's figures of a unit or of the office: how many registered and reported, what waits, and the next dates. */
export const digestCard = (
  digest: Digest,
  { nextDates, confirms }: DigestReader,
  messages: Messages,
): Card => {
  const { digest: t, help } = messages;
  const [first, ...others] = digest.parts;
  if (!first) throw new Error("A digest tells of a unit or the office.");
  const facts = factsOf(first, digest, messages);
  const waits = digest.parts.some(({ waiting: { pledges, reports } }) => pledges + reports > 0);
  return {
    language: messages.language,
    title: t.title,
    subtitle: nameOf(first, messages),
    brief: [nameOf(first, messages), ...facts.map(({ label, value }) => `${label}: ${value}`)].join("; "),
    facts,
    sections: [
      ...others.map(
        (part): Section => ({ title: nameOf(part, messages), facts: factsOf(part, digest, messages) }),
      ),
      ...(nextDates.length === 0
        ? []
        : [{ title: help.next, facts: nextDates.map((one) => dateFact(one, messages)) }]),
    ],
    actions: [
      { ...openAction(messages, "summary"), tone: "main" },
      ...(confirms && waits ? [openAction(messages, "approve")] : []),
      openAction(messages, "notRegistered"),
      openAction(messages, "notReported"),
      openAction(messages, "reminders"),
    ],
    footnote: t.footnote(messages.dates.moment(first.asOf)),
  };
};

/** The same in a few words, where the platform finds the card too large. */
export const shortDigestCard = (messages: Messages): Card => ({
  language: messages.language,
  title: messages.digest.title,
  text: [messages.reminders.shortText],
  actions: [
    openAction(messages, "summary"),
    openAction(messages, "notRegistered"),
    openAction(messages, "notReported"),
  ],
});

const nameOf = ({ unit }: DigestPart, { lacking: t }: Messages): string => unit?.name ?? t.wholeOffice;

const factsOf = (part: DigestPart, { report }: Digest, messages: Messages): readonly Fact[] => {
  const { digest: t, summary, lacking, dates } = messages;
  const { pledges, reports } = part.waiting;
  return [
    ...part.pledges.map(({ plan, registered }) => ({
      label: part.pledges.length > 1 ? t.registeredUnder(planName(plan, messages)) : t.registered,
      value: lacking.of(registered, part.people),
    })),
    ...(report === null
      ? []
      : [
          {
            label: t.notReported(dates.bareMonth(report.month)),
            value: t.due(lacking.people(part.people - part.reported), dates.day(report.dueOn), report.isLate),
          },
        ]),
    ...(pledges + reports === 0
      ? []
      : [{ label: summary.waiting, value: summary.waitingOf(pledges, reports, part.unit === null) }]),
  ];
};
