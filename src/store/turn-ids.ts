import { createHash } from "node:crypto";
import type { ChannelName, Inbound } from "../bot/inbound.ts";

/**
 * Where a turn's receipt, that of the tapped button's key, and its talk are kept. In a chat of several no button is
 * tapped for good, so there is no key.
 */
export type TurnIds = {
  readonly receipt: string;
  readonly keyReceipt: string | undefined;
  readonly talk: string;
};

/** Ids made of what channels send are hashed: channel ids stand in talk and address documents only. */
export const turnIds = ({ channel, key, user, conversation, event }: Inbound): TurnIds => {
  const isOwn = conversation.kind === "personal";
  const actionKey = isOwn && event.is === "press" ? event.data["key"] : undefined;
  return {
    receipt: `receipt:${hash(channel, key)}`,
    keyReceipt:
      typeof actionKey === "string" ? `receipt:key:${hash(channel, user.id, actionKey)}` : undefined,
    talk: talkId({ channel, user }, conversation.id),
  };
};

/** Where the talk of one person in one conversation is kept. */
export const talkId = (
  { channel, user }: Pick<Inbound, "channel" | "user">,
  conversationId: string,
): string => `talk:${channel}:${hash(channel, conversationId, user.id)}`;

/** Where it is kept which of a person's talks is that of their own chat. */
export const ownChatId = (channel: ChannelName, personId: string): string =>
  `own-chat:${channel}:${personId}`;

const hash = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27);
