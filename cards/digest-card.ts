import type { Card, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { Digest, DigestPart } from "../src/usecases/digest/tell-digest.ts";
import type { NextDate } from "../src/usecases/show-progress.ts";
import { dateFact } from "./next-dates.ts";
import { planName } from "./plan-facts.ts";

/** The week's figures of a unit or of the office: how many registered and reported, and the next dates. */
export const digestCard = (digest: Digest, nextDates: readonly NextDate[], messages: Messages): Card => {
  const { digest: t, help } = messages;
  const [first, ...others] = digest.parts;
  if (!first) throw new Error("A digest tells of a unit or the office.");
  return {
    language: messages.language,
    title: t.title,
    subtitle: nameOf(first, messages),
    facts: factsOf(first, digest, messages),
    sections: [
      ...others.map(
        (part): Section => ({ title: nameOf(part, messages), facts: factsOf(part, digest, messages) }),
      ),
      ...(nextDates.length === 0
        ? []
        : [{ title: help.next, facts: nextDates.map((one) => dateFact(one, messages)) }]),
    ],
    actions: [
      openAction(messages, "notRegistered"),
      openAction(messages, "notReported"),
      openAction(messages, "reminders"),
    ],
    footnote: t.footnote(messages.dates.moment(first.builtAt)),
  };
};

/** The same in a few words, where the platform finds the card too large. */
export const shortDigestCard = (messages: Messages): Card => ({
  language: messages.language,
  title: messages.digest.title,
  text: [messages.reminders.shortText],
  actions: [openAction(messages, "notRegistered"), openAction(messages, "notReported")],
});

const nameOf = ({ unit }: DigestPart, { lacking: t }: Messages): string => unit?.name ?? t.wholeOffice;

const factsOf = (part: DigestPart, { report }: Digest, messages: Messages) => {
  const { digest: t, lacking, dates } = messages;
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
  ];
};
