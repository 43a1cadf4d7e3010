import type { Documents, Operation } from "../../../../src/store/documents.ts";
import { partitionOf } from "../../../../src/store/partition-of.ts";

/** A store that takes every replacement, whatever was written meanwhile: the engine as if it knew no etags. */
export const etagsIgnored = (documents: Documents): Documents => ({
  ...documents,
  batch: async (partition, operations) => {
    const meant: Operation[] = [];
    for (const one of operations) {
      const stored = one.do === "replace" ? await documents.get(partition, one.entry.id) : undefined;
      meant.push(one.do === "replace" && stored ? { ...one, etag: stored.etag } : one);
    }
    return documents.batch(partition, meant);
  },
});

/** A store that shows the lease as nobody's: the engine as if it never looked who has it. */
export const leaseUnseen = (documents: Documents): Documents => ({
  ...documents,
  get: async (partition, id) => {
    const stored = await documents.get(partition, id);
    return stored && partition === partitionOf.pump("teams")
      ? { ...stored, body: { ...stored.body, holder: null } }
      : stored;
  },
});

/** A store that forgets what is remembered beside a push that may not have arrived: the engine as if that were told. */
export const unknownIsTold = (documents: Documents): Documents => ({
  ...documents,
  batch: async (partition, operations) => {
    const isUnknown = operations.some((one) => one.do !== "remove" && one.entry.state === "unknown");
    const meant = operations.filter((one) => one.do === "remove" || one.entry.kind !== "reminders");
    return documents.batch(partition, isUnknown ? meant : operations);
  },
});
