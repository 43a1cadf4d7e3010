import type { Within } from "../bot/within.ts";
import type { Documents } from "./documents.ts";

/** The store, each call of which ends in time; what became of a batch that did not is not known. */
export const inTime = (
  documents: Documents,
  { within, callMs }: { within: Within; callMs: number },
): Documents => ({
  get: (partition, id) => within(callMs, "reading a document", documents.get(partition, id)),
  batch: (partition, operations) => within(callMs, "a batch", documents.batch(partition, operations)),
  query: (partition, query) => within(callMs, `a query for ${query.kind}`, documents.query(partition, query)),
  queryEverywhere: (query) =>
    within(callMs, `a query everywhere for ${query.kind}`, documents.queryEverywhere(query)),
  storeTimeMs: () => within(callMs, "reading the store's clock", documents.storeTimeMs()),
  close: () => documents.close(),
});
