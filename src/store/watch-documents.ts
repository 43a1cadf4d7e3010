import type { Documents } from "./documents.ts";
import { StoreError } from "./store-error.ts";

/** Who hears of what the store is asked, and of what it could not do at once. */
export type StoreListeners = {
  /** A batch gave way to another writer. */
  readonly onConflict: () => void;
  /** The store was too busy. */
  readonly onBusy: () => void;
  /** Does a call; `kind` is of a query alone. */
  readonly during: <Value>(what: string, kind: string, call: () => Promise<Value>) => Promise<Value>;
};

/** The store, with its calls told, and conflicts and refusals for want of time. */
export const watchDocuments = (documents: Documents, listeners: StoreListeners): Documents => {
  const { onConflict, onBusy, during } = listeners;
  const heard = <Value>(what: string, kind: string, call: () => Promise<Value>): Promise<Value> =>
    during(what, kind, call).catch((error: unknown) => {
      if (error instanceof StoreError && error.word === "busy") onBusy();
      throw error;
    });
  return {
    ...documents,
    get: (partition, id) => heard("get", "", () => documents.get(partition, id)),
    query: (partition, query) => heard("query", query.kind, () => documents.query(partition, query)),
    nextKind: (partition, after) => heard("next kind", "", () => documents.nextKind(partition, after)),
    queryEverywhere: (query) => heard("query everywhere", query.kind, () => documents.queryEverywhere(query)),
    storeTimeMs: () => heard("time", "", () => documents.storeTimeMs()),
    batch: async (partition, operations) => {
      const outcome = await heard("batch", "", () => documents.batch(partition, operations));
      if (!outcome.ok) onConflict();
      return outcome;
    },
  };
};
