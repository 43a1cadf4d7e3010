import { createHash } from "node:crypto";
import type { Inbound } from "../bot/inbound.ts";

/** Where a turn's receipt, that of the tapped button's key, and its talk are kept. */
export type TurnIds = {
  readonly receipt: string;
  readonly keyReceipt: string | undefined;
  readonly talk: string;
};

/** Ids made of what channels send are hashed: channel ids stand in talk and address documents only. */
export const turnIds = ({ channel, key, user, conversation, event }: Inbound): TurnIds => {
  const actionKey = event.is === "press" ? event.data["key"] : undefined;
  return {
    receipt: `receipt:${hash(channel, key)}`,
    keyReceipt:
      typeof actionKey === "string" ? `receipt:key:${hash(channel, user.id, actionKey)}` : undefined,
    talk: `talk:${channel}:${hash(channel, conversation.id, user.id)}`,
  };
};

const hash = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27);
