import type { Documents } from "./documents.ts";
import { StoreError } from "./store-error.ts";

/** Who hears of what the store could not do at once. */
export type StoreListeners = {
  /** A batch gave way to another writer. */
  readonly onConflict: () => void;
  /** The store was too busy. */
  readonly onBusy: () => void;
};

/** The store, with conflicts and refusals for want of time told. */
export const watchDocuments = (documents: Documents, { onConflict, onBusy }: StoreListeners): Documents => {
  const heard = <Value>(call: Promise<Value>): Promise<Value> =>
    call.catch((error: unknown) => {
      if (error instanceof StoreError && error.word === "busy") onBusy();
      throw error;
    });
  return {
    ...documents,
    get: (partition, id) => heard(documents.get(partition, id)),
    query: (partition, query) => heard(documents.query(partition, query)),
    queryEverywhere: (query) => heard(documents.queryEverywhere(query)),
    batch: async (partition, operations) => {
      const outcome = await heard(documents.batch(partition, operations));
      if (!outcome.ok) onConflict();
      return outcome;
    },
  };
};
