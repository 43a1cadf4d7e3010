import type { DateTime } from "luxon";
import type { Action, Card, Fact, Notice } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { ChannelName } from "../src/domain/channel-name.ts";
import { officeTimeOf, stampOf } from "../src/domain/day.ts";
import { zaloBotLimits } from "../src/domain/linking/channel-limits.ts";
import { linkCodeMinutes, shownLinkCode } from "../src/domain/linking/link-code.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { OwnLinks } from "../src/usecases/linking/own-links.ts";

/** Where the person can be reached, and what can be changed of it. */
export const linksCard = (own: OwnLinks, messages: Messages, notice?: Notice): Card => {
  const { linking: t } = messages;
  const isAlone = own.channels.length === 0;
  return {
    language: messages.language,
    title: t.title,
    notice,
    text: isAlone ? [t.none] : [t.intro, ...own.channels.flatMap((channel) => limitsOf(channel, messages))],
    ...(!isAlone && { facts: factsOf(own, messages), actions: actionsOf(own, messages) }),
  };
};

/** A code, and what to do with it. */
export const linkCodeCard = (
  { code, until }: { readonly code: string; readonly until: DateTime },
  own: OwnLinks,
  messages: Messages,
): Card => {
  const { linking: t } = messages;
  const { time } = officeTimeOf(stampOf(until));
  const unlinked = own.channels.filter((channel) => !isLinked(own, channel));
  return {
    language: messages.language,
    title: t.codeTitle,
    text: [t.codeSteps, shownLinkCode(code), t.codeEnds(time, linkCodeMinutes)],
    notice: { tone: "warning", text: t.codeWarning },
    sections: unlinked.flatMap((channel) => [{ title: t.name(channel), text: limitsOf(channel, messages) }]),
    actions: [openAction(messages, "linkChannel", "state"), openAction(messages, "help")],
  };
};

const isLinked = ({ accounts }: OwnLinks, channel: ChannelName): boolean =>
  accounts.some((account) => account.channel === channel);

const limitsOf = (channel: ChannelName, { linking: t, numbers }: Messages): readonly string[] => {
  const { people, messagesPerMonth } = zaloBotLimits;
  if (channel === "zalo-bot") return [t.botLimits(numbers.count(people), numbers.count(messagesPerMonth))];
  return channel === "zalo-oa" ? [t.oaLimits] : [];
};

const factsOf = (own: OwnLinks, { linking: t, dates }: Messages): readonly Fact[] => [
  ...own.channels.map((channel) => {
    const account = own.accounts.find((one) => one.channel === channel);
    const value = account ? t.linked(dates.day(officeTimeOf(account.at).day)) : t.notLinked;
    return { label: t.name(channel), value };
  }),
  { label: t.reminded, value: own.preferred ? t.name(own.preferred) : t.remindedLast },
];

/** At most 6: a code, and of each platform where it is linked to end that, or to be reminded there. */
const actionsOf = (own: OwnLinks, messages: Messages): readonly Action[] => {
  const { linking: t } = messages;
  const linked = own.channels.filter((channel) => isLinked(own, channel));
  const isOpen = linked.length < own.channels.length;
  const reminding = linked.length === 0 ? [] : (["teams", ...linked] as const);
  return [
    ...(isOpen ? [{ ...openAction(messages, "linkChannel", "code"), label: t.giveCode }] : []),
    ...reminding
      .filter((channel) => channel !== own.preferred)
      .map((channel) => ({
        ...openAction(messages, "preferChannel", channel),
        label: t.prefer(t.name(channel)),
      })),
    ...linked.map((channel) => ({
      ...openAction(messages, "unlinkChannel", channel),
      label: t.unlink(t.name(channel)),
    })),
  ];
};
