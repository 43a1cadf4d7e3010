import type { ChannelName } from "../inbound.ts";
import type { Push } from "./push.ts";

/** A push as it was read: where it is, and what the next write of it must find. */
export type SavedPush = {
  readonly partition: string;
  readonly id: string;
  readonly etag: string;
  readonly push: Push;
};

/** What is written of a push: what became of it, or when it may be tried again. */
export type PushChange = Partial<
  Pick<Push, "state" | "tries" | "messageId" | "reason" | "sentBy" | "accepted">
> & {
  /** Calendar time, in ms since 1970, from when a pending one may be sent. */
  readonly dueMs?: number | undefined;
  /** Whether the platform would not take it, or knows no such bot; not kept. */
  readonly isRefused?: boolean | undefined;
  /** Where nothing reaches the person. */
  readonly closed?: readonly ClosedWay[] | undefined;
};

/** Where and why nothing reaches somebody, until they write there: nobody is there, or the platform holds it back. */
export type ClosedWay = {
  readonly channel: ChannelName;
  readonly reason: string;
  readonly is: "gone" | "held";
};

/** Where pushes are kept. */
export type PushStore = {
  /**
   * Pending ones that may be sent at a moment of calendar time, the longest due first.
   * @param atMs in ms since 1970
   */
  due(atMs: number, limit: number): Promise<readonly SavedPush[]>;
  /** Those whose owner did not say in time what became of them. */
  leftBehind(limit: number): Promise<readonly SavedPush[]>;
  /** Those of one partition that are this owner's to send from now on; others changed the rest. */
  claim(pushes: readonly SavedPush[], term: number): Promise<readonly SavedPush[]>;
  /**
   * Writes what became of it. Where it did not arrive for sure, its items count as not pushed, so that a later push has
   * what is open then; where the person can't be reached, that is kept with the reason. False: somebody else was first.
   */
  settle(saved: SavedPush, change: PushChange): Promise<boolean>;
};

/** What the one owner of the pump holds; `until` by the machine's clock. */
export type PumpTerm = { readonly term: number; readonly untilMs: number };

/** The right to send pushes, which one process has at a time. */
export type PumpLease = {
  /** Takes it where nobody has it, or keeps it; undefined while somebody else does. */
  take(): Promise<PumpTerm | undefined>;
  /** Hands it back. */
  release(): Promise<void>;
  /** The channels by which nothing is sent, and for how many ms more. */
  stopped(): Promise<ReadonlyMap<ChannelName, number>>;
  /** Lets no process send by a channel: its platform does not know the bot any more. */
  stopFor(channel: ChannelName, ms: number): Promise<void>;
};
