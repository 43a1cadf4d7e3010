import { linkCodeCard, linksCard } from "../cards/links-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { fold } from "../src/bot/text.ts";
import { type ChannelName, isChannelName } from "../src/domain/channel-name.ts";
import type { OwnLinks } from "../src/usecases/linking/own-links.ts";

/** Where people are reached beside Teams: linked by a one-time code, ended, and where they are reminded first. */
export const linkCommands: readonly Command[] = [
  {
    name: "linkChannel",
    answer: async ({ use, messages }, about) => {
      const own = use.openLinks();
      const isOpen = own.channels.some((channel) => !own.accounts.some((one) => one.channel === channel));
      return isOpen && about !== "state"
        ? { recorded: linkCodeCard(await use.giveLinkCode(), own, messages) }
        : linksCard(own, messages);
    },
  },
  {
    name: "unlinkChannel",
    answer: async ({ use, messages }, about) => {
      const { linking: t } = messages;
      const own = use.openLinks();
      const channel = linkedOf(own, about);
      if (!channel) return linksCard(own, messages);
      const name = t.name(channel);
      return (await use.unlinkAccount(channel))
        ? { recorded: linksCard(use.openLinks(), messages, { tone: "good", text: t.unlinked(name) }) }
        : linksCard(own, messages, { tone: "info", text: t.notLinkedThere(name) });
    },
  },
  {
    name: "preferChannel",
    answer: ({ use, messages }, about) => {
      const { linking: t } = messages;
      const own = use.openLinks();
      const channel = fold(about) === "teams" ? "teams" : linkedOf(own, about);
      if (about === "" || !channel) return linksCard(own, messages);
      const name = t.name(channel);
      return use.preferChannel(channel)
        ? { recorded: linksCard(use.openLinks(), messages, { tone: "good", text: t.preferred(name) }) }
        : linksCard(own, messages, { tone: "info", text: t.notLinkedThere(name) });
    },
  },
];

/** The platform that is meant: the one that a button names, or the only one that is linked. */
const linkedOf = ({ accounts }: OwnLinks, about: string): ChannelName | undefined => {
  if (isChannelName(about)) return about;
  const [only, ...others] = accounts;
  return others.length === 0 ? only?.channel : undefined;
};
