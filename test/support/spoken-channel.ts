import type { Card } from "../../src/bot/card.ts";
import type { ChannelName } from "../../src/bot/inbound.ts";
import type { Channel } from "../../src/channels/channel.ts";
import type { Connect, Given } from "../../src/connect.ts";

/** A platform that takes what is said at once, and shows what is answered; nothing of it goes over a wire. */
export type SpokenChannel = {
  readonly connect: Connect;
  /** Says something; resolves once its turn is kept. */
  say(userId: string, text: string): Promise<void>;
  /** Everything that was answered so far. */
  readonly shown: readonly Card[];
};

export const createSpokenChannel = (name: ChannelName): SpokenChannel => {
  const shown: Card[] = [];
  const channel: Channel = {
    name,
    can: { inputs: false, edits: false, files: false },
    send: async (_to, { card }) => {
      shown.push(card);
      return { is: "sent", messageId: `m${shown.length}` };
    },
  };
  let given: Given | undefined;
  let count = 0;
  return {
    connect: (parts) => {
      given = parts;
      return { channel, routes: [] };
    },
    say: async (userId, text) => {
      if (!given) throw new Error("The bot is not connected.");
      const conversation = { id: `u:${userId}`, kind: "personal" } as const;
      await given.onInbound(channel, {
        ...{ channel: name, key: `${name}-${count++}`, user: { id: userId }, conversation },
        ...{ reference: { userId }, sentAtMs: given.nowMs(), language: "vi", waits: false },
        event: { is: "text", text },
      });
    },
    shown,
  };
};
