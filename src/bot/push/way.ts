import type { Bulk, Channel } from "../../channels/channel.ts";
import type { Card } from "../card.ts";
import type { OwnChat, Reference } from "../inbound.ts";
import type { SavedPush } from "./push-store.ts";

/** How a person is reached, and how it is kept that their chat was opened anew. */
export type Reach = {
  readonly channel: Channel;
  readonly bulk: Bulk;
  readonly to: Reference;
  readonly moved: (chat: OwnChat) => Promise<void>;
};

/** A way to somebody, with what is said as its platform shows it. */
export type Way = {
  readonly reach: Reach;
  readonly card: Card;
  /** What is said where the platform finds the card too large. */
  readonly short: Card;
  /** The next one to try where this one is closed for sure; undefined where there is none, or nothing to say any more. */
  readonly other?: (() => Promise<Way | undefined>) | undefined;
};

/** A push that is this process's to send. */
export type Posting = Way & {
  readonly saved: SavedPush;
  /** When it was claimed, by the machine's clock. */
  readonly claimedAtMs: number;
  /** For when its send was booked, by the machine's clock. */
  readonly startMs: number;
};
