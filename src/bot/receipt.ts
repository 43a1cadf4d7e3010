import type { Card } from "./card.ts";
import type { ChannelName } from "./inbound.ts";
import type { Reply } from "./reply.ts";

/**
 * A reply and what became of it. `waiting` is sent by whoever holds the claim. `gone`: nobody takes it. `unknown`: it
 * may or may not have arrived. `replaced`: a later turn drew the message anew. `needless`: what it was to be sent for did
 * not come true.
 */
export type Posted = {
  /** Null once a message has left: what it said is not kept. An edit is, as the answer to a repeat. */
  readonly reply: Reply | null;
  readonly state: "waiting" | "sent" | "gone" | "unknown" | "replaced" | "needless";
  /** Sent only once the receipt's first reply has left, or only where nobody took that one. */
  readonly when?: "reached" | "unreached" | undefined;
  readonly messageId: string | null;
  /** Tries whose outcome is known to be a failure. */
  readonly tries: number;
  /** Parts of it that the platform took already, of a reply that waits; absent: none. */
  readonly accepted?: number | undefined;
};

/** That a turn happened, and what it answered; written in the same batch as the turn's effect. */
export type Receipt = {
  readonly channel: ChannelName;
  /** Id of the talk that the replies go to. */
  readonly talkId: string;
  /** Id of the talk that those to the person alone go to. */
  readonly ownTalkId?: string | undefined;
  readonly posted: readonly Posted[];
};

/** Whether any of its replies still waits to be sent. */
export const isUnsent = ({ posted }: Receipt): boolean => posted.some(({ state }) => state === "waiting");

/** What a waiting caller is answered, each time it asks: the card that takes the place of the tapped one. */
export const answerOf = ({ posted }: Receipt): Card | undefined =>
  posted.find(({ reply }) => reply?.is === "edit")?.reply?.card;
