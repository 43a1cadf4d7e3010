import type { FetchedFile } from "./file.ts";
import type { Inbound } from "./inbound.ts";
import type { Talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** One event of a known person in their conversation. */
export type Conversation = {
  readonly turn: Turn;
  readonly inbound: Inbound;
  readonly talk: Talk;
  /** The talk of the person's own chat, for an event of a chat of several; undefined where they have none. */
  readonly ownTalk: () => Promise<Talk | undefined>;
  /** The file of an event that brings one. */
  readonly fetchFile: () => Promise<FetchedFile>;
};
