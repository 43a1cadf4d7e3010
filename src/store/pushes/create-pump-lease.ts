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
    /** Store time, in ms, until which nothing is sent by this channel: the platform did not know the bot. */
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
  /** Those by which pushes go; the lease stands with the first of them, for all. */
  readonly channels: readonly [ChannelName, ...ChannelName[]];
  /** Names this process, and no other one that ever ran. */
  readonly holder: string;
  /** The time of the machine. */
  readonly nowMs: () => number;
};

/** The right to send pushes, which one process has at a time, term by term; what is stopped is one channel. */
export const createPumpLease = ({ documents, channels, holder, nowMs }: PumpLeaseParts): PumpLease => {
  const [main] = channels;
  const read = async (
    channel: ChannelName = main,
  ): Promise<{ stored: Stored | undefined; lease: Lease; untilMs: number }> => {
    const stored = await documents.get(partitionOf.pump(channel), pumpLeaseId);
    const lease = stored ? pumpLeaseCodec.read(stored) : { holder: null, term: 0, stoppedUntilMs: 0 };
    return { stored, lease, untilMs: stored?.dueMs ?? 0 };
  };
  const write = async (
    stored: Stored | undefined,
    lease: Lease,
    { dueMs, channel = main }: { readonly dueMs: number; readonly channel?: ChannelName },
  ): Promise<boolean> => {
    const entry = pumpLeaseCodec.write(pumpLeaseId, lease, { dueMs });
    const operation: Operation = stored
      ? { do: "replace", entry, etag: stored.etag }
      : { do: "create", entry };
    return (await documents.batch(partitionOf.pump(channel), [operation])).ok;
  };
  return {
    take: async (): Promise<PumpTerm | undefined> => {
      // Asked first, so that the term ends here before it does for others.
      const askedAtMs = nowMs();
      const { stored, lease, untilMs } = await read();
      const storeMs = await documents.storeTimeMs();
      const isMine = lease.holder === holder && untilMs > storeMs;
      if (!isMine && lease.holder !== null && untilMs > storeMs) return undefined;
      const term = isMine ? lease.term : lease.term + 1;
      const taken = await write(stored, { ...lease, holder, term }, { dueMs: storeMs + leaseMs });
      return taken ? { term, untilMs: askedAtMs + leaseMs - spareMs } : undefined;
    },
    release: async () => {
      const { stored, lease, untilMs } = await read();
      if (lease.holder !== holder) return;
      const storeMs = await documents.storeTimeMs();
      if (untilMs > storeMs + restMs) await write(stored, lease, { dueMs: storeMs + restMs });
    },
    stopped: async () => {
      const found = await Promise.all(channels.map((channel) => read(channel)));
      if (found.every(({ lease }) => lease.stoppedUntilMs === 0)) return new Map();
      const storeMs = await documents.storeTimeMs();
      const left = found.map(({ lease }) => lease.stoppedUntilMs - storeMs);
      return new Map(channels.map((channel, index) => [channel, left[index] ?? 0] as const).filter(isLeft));
    },
    stopFor: async (channel, ms) => {
      // The holder may ask for its term anew meanwhile.
      for (let attempt = 1; attempt <= mostAttempts; attempt++) {
        const { stored, lease, untilMs } = await read(channel);
        if (channel === main && lease.holder !== holder) return;
        const stoppedUntilMs = (await documents.storeTimeMs()) + ms;
        if (await write(stored, { ...lease, stoppedUntilMs }, { dueMs: untilMs, channel })) return;
      }
    },
  };
};

const isLeft = ([, ms]: readonly [ChannelName, number]): boolean => ms > 0;

const mostAttempts = 5;
