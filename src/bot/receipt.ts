import type { Card } from "./card.ts";
import type { ChannelName } from "./inbound.ts";
import type { Reply } from "./reply.ts";

/** A reply and what became of it. `waiting` is sent by whoever holds the claim; `given up` is not tried again. */
export type Posted = {
  readonly reply: Reply;
  readonly state: "waiting" | "sent" | "gone" | "unknown";
  readonly messageId: string | null;
  /** Tries whose outcome is known to be a failure. */
  readonly tries: number;
};

/** That a turn happened, and what it answered; written in the same batch as the turn's effect. */
export type Receipt = {
  readonly channel: ChannelName;
  /** Id of the talk that the replies go to. */
  readonly talkId: string;
  readonly posted: readonly Posted[];
  /** What the waiting caller was answered, so that a repeat gets the same. */
  readonly answer: Card | null;
};
