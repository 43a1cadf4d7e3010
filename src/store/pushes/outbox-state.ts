import type { DateTime } from "luxon";
import type { ChannelName } from "../../bot/inbound.ts";
import type { Documents } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";
import { pumpLeaseCodec, pumpLeaseId } from "./create-pump-lease.ts";
import { pushKind } from "./push-codec.ts";

export type OutboxStateParts = {
  readonly documents: Documents;
  readonly channels: readonly ChannelName[];
  /** Calendar time. */
  readonly now: () => DateTime;
};

/** How the outbox is: for how long the oldest push that is due has waited, in s, and where nothing is sent at all. */
export type OutboxState = { readonly ageSec: number; readonly stopped: readonly ChannelName[] };

/** Looks at the outbox: one document that is due the longest, and the lease of each channel. */
export const outboxState = async ({ documents, channels, now }: OutboxStateParts): Promise<OutboxState> => {
  const nowMs = now().toMillis();
  const query = { kind: pushKind, state: "pending", dueUpToMs: nowMs, limit: 1 };
  const [{ found }, storeMs, leases] = await Promise.all([
    documents.queryEverywhere(query),
    documents.storeTimeMs(),
    Promise.all(channels.map((channel) => documents.get(partitionOf.pump(channel), pumpLeaseId))),
  ]);
  const dueMs = found[0]?.dueMs ?? nowMs;
  return {
    ageSec: Math.max(0, Math.round((nowMs - dueMs) / 1000)),
    stopped: channels.filter((_channel, index) => {
      const lease = leases[index];
      return lease !== undefined && pumpLeaseCodec.read(lease).stoppedUntilMs > storeMs;
    }),
  };
};
