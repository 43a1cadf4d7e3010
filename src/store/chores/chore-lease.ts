import { z } from "zod";
import { createCodec } from "../codec.ts";
import type { Documents, Stored } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";

export const choreLeaseCodec = createCodec("chore-lease", 1, z.strictObject({ holder: z.string() }));

const id = "lease";

/** Store time until which others leave the chores alone: much longer than one heartbeat works on them. */
const leaseMs = 300_000;

/** With so much left, nothing is written to keep it. */
const spareMs = 150_000;

export type ChoreLease = {
  /** Whether this process has it now. */
  take(): Promise<boolean>;
  /** Lets others have it at once. */
  release(): Promise<void>;
};

/** The right to do what is done once for all instances; `holder` names this process, and no other that ever ran. */
export const createChoreLease = (documents: Documents, holder: string): ChoreLease => {
  const partition = partitionOf.chores;
  const write = async (stored: Stored | undefined, dueMs: number): Promise<boolean> => {
    const entry = choreLeaseCodec.write(id, { holder }, { dueMs });
    const outcome = await documents.batch(partition, [
      stored ? { do: "replace", entry, etag: stored.etag } : { do: "create", entry },
    ]);
    return outcome.ok;
  };
  return {
    take: async () => {
      const stored = await documents.get(partition, id);
      const nowMs = await documents.storeTimeMs();
      const leftMs = (stored?.dueMs ?? 0) - nowMs;
      const isMine = stored !== undefined && choreLeaseCodec.read(stored).holder === holder;
      if (leftMs > 0 && !isMine) return false;
      if (leftMs > spareMs) return true;
      return write(stored, nowMs + leaseMs);
    },
    release: async () => {
      const stored = await documents.get(partition, id);
      if (stored && choreLeaseCodec.read(stored).holder === holder) await write(stored, 0);
    },
  };
};
