import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Documents } from "../../../src/store/documents.ts";

/** The store, saying "o" after each batch and then waiting, long enough for a kill to come before the next. */
export const tellingBatches = <Store extends Documents>(store: Store, waitMs = 8): Documents => ({
  ...store,
  batch: async (partition, operations) => {
    const outcome = await store.batch(partition, operations);
    writeSync(1, "o");
    await sleep(waitMs);
    return outcome;
  },
});
