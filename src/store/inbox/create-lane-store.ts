import type { ChannelName } from "../../bot/inbound.ts";
import type { Documents, Operation } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";
import { StoreError } from "../store-error.ts";
import { inboxCodec, waitingState } from "./inbox-codec.ts";
import { doneMs, emptyLane, type Lane } from "./lane.ts";

/** What a change gives, and what it leaves; without a lane nothing is written. */
type Change<Value> = { readonly value: Value; readonly lane?: Lane | undefined };

/** Lanes as documents, each in a partition of its own. */
export type LaneStore = {
  /** Changes a lane as it is now. @throws StoreError `busy` where others were first each time */
  change<Value>(lane: string, change: (kept: Lane, nowMs: number) => Change<Value>): Promise<Value>;
  /** Lanes in which something waits that nobody holds any more. */
  left(limit: number): Promise<readonly string[]>;
};

const id = "inbox";

const mostTries = 8;

/** A lane's document lives as long as it has to be remembered what was run. */
const ttlSeconds = Math.ceil((1.5 * doneMs) / 1000);

export const createLaneStore = (documents: Documents, channel: ChannelName): LaneStore => {
  const partitionOfLane = (lane: string) => partitionOf.ofAccount(inboxCodec.kind, channel, lane);
  return {
    change: async (lane, change) => {
      const partition = partitionOfLane(lane);
      for (let tries = 0; tries < mostTries; tries++) {
        const [stored, nowMs] = await Promise.all([documents.get(partition, id), documents.storeTimeMs()]);
        const { value, lane: next } = change(stored ? inboxCodec.read(stored) : emptyLane, nowMs);
        if (!next) return value;
        const index =
          next.waiting.length === 0
            ? { state: "quiet" }
            : { state: waitingState, dueMs: Math.max(nowMs, Math.ceil(next.heldUntilMs)) };
        const body = { ...next, waiting: [...next.waiting], done: [...next.done] };
        const entry = inboxCodec.write(id, body, { ...index, ttlSeconds });
        const operation: Operation = stored
          ? { do: "replace", entry, etag: stored.etag }
          : { do: "create", entry };
        if ((await documents.batch(partition, [operation])).ok) return value;
      }
      throw new StoreError("busy", `${partition} was changed by others each time.`);
    },
    left: async (limit) => {
      const dueUpToMs = await documents.storeTimeMs();
      const query = { kind: inboxCodec.kind, state: waitingState, dueUpToMs, limit };
      const { found } = await documents.queryEverywhere(query);
      const start = partitionOfLane("");
      return found.flatMap(({ partition }) =>
        partition.startsWith(start) ? [partition.slice(start.length)] : [],
      );
    },
  };
};
