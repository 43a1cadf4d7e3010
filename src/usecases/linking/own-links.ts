import type { DateTime } from "luxon";
import type { ChannelName } from "../../domain/channel-name.ts";
import { stampOf } from "../../domain/day.ts";
import { type LinkedAccount, linkCodeMinutes } from "../../domain/linking/link-code.ts";
import type { Ports } from "../ports.ts";

/** Where a person can be reached. */
export type OwnLinks = {
  /** The platforms beside Teams that there are. */
  readonly channels: readonly ChannelName[];
  readonly accounts: readonly LinkedAccount[];
  /** Where they want to be reminded; undefined: where they wrote last. */
  readonly preferred: ChannelName | undefined;
};

/** Where the person can be reached, and wants to be. */
export const openLinks =
  ({ links, choices }: Ports) =>
  (): OwnLinks => {
    const { accounts = [], preferredChannel } = choices.get();
    return { channels: links.channels, accounts, preferred: preferredChannel };
  };

/** Gives a code that links one more account to the person; the code before it ends. */
export const giveLinkCode =
  ({ links, choices, now }: Ports) =>
  async (): Promise<{ readonly code: string; readonly until: DateTime }> => {
    const until = now.plus({ minutes: linkCodeMinutes });
    const { code, hash } = await links.newCode();
    choices.save({ linkCode: { hash, until: stampOf(until) } });
    return { code, until };
  };

/** Lets the person's account on a platform lead to them no more. @returns false where none does */
export const unlinkAccount =
  ({ links, choices }: Ports) =>
  async (channel: ChannelName): Promise<boolean> => {
    const { accounts = [], preferredChannel } = choices.get();
    const linked = accounts.find((account) => account.channel === channel);
    if (!linked) return false;
    // First of all: an account that leads nowhere can do no harm, should the turn not be kept.
    await links.unlead(linked);
    choices.save({
      accounts: accounts.filter((account) => account !== linked),
      preferredChannel: preferredChannel === channel ? undefined : preferredChannel,
    });
    return true;
  };

/** Has the person reminded on a platform first. @returns false where they are not linked there */
export const preferChannel =
  ({ choices }: Ports) =>
  (channel: ChannelName): boolean => {
    const { accounts = [] } = choices.get();
    if (channel !== "teams" && !accounts.some((account) => account.channel === channel)) return false;
    choices.save({ preferredChannel: channel });
    return true;
  };
