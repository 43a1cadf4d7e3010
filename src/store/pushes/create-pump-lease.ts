import { z } from "zod";
import type { ChannelName } from "../../bot/inbound.ts";
import type { PumpLease, PumpTerm } from "../../bot/push/push-store.ts";
import { createCodec } from "../codec.ts";
import type { Documents, Operation, Stored } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";

export const pumpLeaseCodec = createCodec(
  "pump-lease",
  1,
  z.strictObject({
    /** Null where it was handed back. */
    holder: z.string().nullable(),
    /** Grows with each new holder. */
    term: z.int(),
    /** Store time, in ms, until which nothing is sent: the platform did not know the bot. */
    stoppedUntilMs: z.int(),
  }),
);

type Lease = ReturnType<typeof pumpLeaseCodec.read>;

export const pumpLeaseId = "lease";

/** Cosmos DB tells time in whole seconds, so a lease has many of them. */
const leaseMs = 60_000;

/** How long nobody takes what was handed back: the next holder does not know what was sent in the last second. */
const restMs = 2_000;

/** What a holder leaves unused of its term, for clocks that run at different speeds. */
const spareMs = 5_000;

export type PumpLeaseParts = {
  readonly documents: Documents;
  readonly channel: ChannelName;
  /** Names this process, and no other one that ever ran. */
  readonly holder: string;
  /** The time of the machine. */
  readonly nowMs: () => number;
};

/** The right to send pushes by one channel, which one process has at a time, term by term. */
export const createPumpLease = ({ documents, channel, holder, nowMs }: PumpLeaseParts): PumpLease => {
  const partition = partitionOf.pump(channel);
  const read = async (): Promise<{ stored: Stored | undefined; lease: Lease; untilMs: number }> => {
    const stored = await documents.get(partition, pumpLeaseId);
    const lease = stored ? pumpLeaseCodec.read(stored) : { holder: null, term: 0, stoppedUntilMs: 0 };
    return { stored, lease, untilMs: stored?.dueMs ?? 0 };
  };
  const write = async (stored: Stored | undefined, lease: Lease, dueMs: number): Promise<boolean> => {
    const entry = pumpLeaseCodec.write(pumpLeaseId, lease, { dueMs });
    const operation: Operation = stored
      ? { do: "replace", entry, etag: stored.etag }
      : { do: "create", entry };
    return (await documents.batch(partition, [operation])).ok;
  };
  return {
    take: async (): Promise<PumpTerm | undefined> => {
      // Asked first, so that the term ends here before it does for others.
      const askedAtMs = nowMs();
      const { stored, lease, untilMs } = await read();
      const storeMs = await documents.storeTimeMs();
      if (lease.stoppedUntilMs > storeMs) return undefined;
      const isMine = lease.holder === holder && untilMs > storeMs;
      if (!isMine && lease.holder !== null && untilMs > storeMs) return undefined;
      const term = isMine ? lease.term : lease.term + 1;
      const taken = await write(stored, { ...lease, holder, term }, storeMs + leaseMs);
      return taken ? { term, untilMs: askedAtMs + leaseMs - spareMs } : undefined;
    },
    release: async () => {
      const { stored, lease, untilMs } = await read();
      if (lease.holder !== holder) return;
      const storeMs = await documents.storeTimeMs();
      if (untilMs > storeMs + restMs) await write(stored, lease, storeMs + restMs);
    },
    stopFor: async (ms) => {
      const { stored, lease } = await read();
      const stoppedUntilMs = (await documents.storeTimeMs()) + ms;
      if (lease.holder === holder) await write(stored, { ...lease, holder: null, stoppedUntilMs }, 0);
    },
  };
};
