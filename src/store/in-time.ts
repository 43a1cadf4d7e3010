import { TooBusy } from "../bot/too-busy.ts";
import type { Within } from "../bot/within.ts";
import type { Documents } from "./documents.ts";
import { StoreError } from "./store-error.ts";

/**
 * The store, each call of which ends in time; what became of a batch that did not is not known. A store that is `busy`
 * is told in the core's words.
 */
export const inTime = (
  documents: Documents,
  { within, callMs }: { within: Within; callMs: number },
): Documents => {
  const call = <Value>(what: string, work: Promise<Value>): Promise<Value> =>
    within(callMs, what, work).catch((error: unknown) => {
      throw error instanceof StoreError && error.word === "busy" ? new TooBusy(error) : error;
    });
  return {
    get: (partition, id) => call("reading a document", documents.get(partition, id)),
    batch: (partition, operations) => call("a batch", documents.batch(partition, operations)),
    query: (partition, query) => call(`a query for ${query.kind}`, documents.query(partition, query)),
    nextKind: (partition, after) => call("a query for kinds", documents.nextKind(partition, after)),
    queryEverywhere: (query) =>
      call(`a query everywhere for ${query.kind}`, documents.queryEverywhere(query)),
    storeTimeMs: () => call("reading the store's clock", documents.storeTimeMs()),
    scrub: documents.scrub,
    close: () => documents.close(),
  };
};
