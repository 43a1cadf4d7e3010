import type { DateTime } from "luxon";
import type { TurnParts } from "./bot/handle-turn.ts";
import type { ChannelName, Inbound } from "./bot/inbound.ts";
import { createRecognise } from "./bot/recognise.ts";
import { createRecogniseByCode } from "./bot/recognise-by-code.ts";
import type { Abilities, Channel } from "./channels/channel.ts";
import { stampOf } from "./domain/day.ts";
import { refused } from "./domain/result.ts";
import { createAccessAsker } from "./store/account-requests.ts";
import { createAwaitedPeople } from "./store/awaited-people.ts";
import type { Documents } from "./store/documents.ts";
import { redeemCode } from "./store/linking/redeem-code.ts";
import { linkAccount } from "./usecases/link-account.ts";

export type PeopleParts = {
  readonly documents: Documents;
  readonly channelOf: (name: ChannelName) => Channel | undefined;
  /** Calendar time. */
  readonly now: () => DateTime;
  /** The time of the machine. */
  readonly nowMs: () => number;
};

type People = Pick<TurnParts, "canOf" | "openOwnChat" | "fetchFile" | "recognise" | "askAccess">;

/** What every channel can: so little is shown where none is known. */
const textAlone: Abilities = { inputs: false, edits: false, files: false };

/** What is asked of whoever acts, and of their platform about them. */
export const composePeople = ({ documents, channelOf, now, nowMs }: PeopleParts): People => {
  const accountOf = async ({ channel, reference }: Inbound) => channelOf(channel)?.accountOf?.(reference);
  const byAccount = createRecognise({
    accountOf,
    link: (account, { channel }) => linkAccount(createAwaitedPeople(documents, channel))(account),
    nowMs,
  });
  const byCode = createRecogniseByCode({
    redeem: (code, { channel, user }) =>
      redeemCode(documents, code, { channel, userId: user.id, at: stampOf(now()) }),
    nowMs,
  });
  return {
    canOf: (channel) => channelOf(channel)?.can ?? textAlone,
    openOwnChat: async ({ channel, reference }) => channelOf(channel)?.openOwnChat?.(reference),
    fetchFile: async ({ channel, event }) =>
      (event.is === "file" && (await channelOf(channel)?.fetchFile?.(event.source))) ||
      refused("file-unreachable"),
    // Teams vouches for e-mails; elsewhere a code alone says who somebody is.
    recognise: (inbound) => (inbound.channel === "teams" ? byAccount : byCode)(inbound),
    askAccess: async (inbound) => {
      const account = await accountOf(inbound);
      return account?.userId === inbound.user.id
        ? createAccessAsker(documents, inbound.channel).ask(account, stampOf(now()))
        : "unknown";
    },
  };
};
