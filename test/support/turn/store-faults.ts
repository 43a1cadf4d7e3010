import type { Documents } from "../../../src/store/documents.ts";

/** One call of the store: what is asked, and of what. */
export type StoreCall = {
  readonly name: "get" | "batch" | "query" | "queryEverywhere" | "storeTimeMs";
  readonly partition: string;
  /** The id asked for, the ids written, or the kind queried. */
  readonly what: string;
};

/** How a call goes wrong: it never gets there, or it does and the answer is lost; with an error, or without a word. */
export type StoreFault = "throwsBefore" | "throwsAfter" | "hangsBefore" | "hangsAfter";

/** What stands around a store: a fault for a call, a wait before it, or nothing. */
export type Meddler = (call: StoreCall) => StoreFault | Promise<unknown> | undefined;

/** The error that a store which is down gives. */
export class StoreDown extends Error {}

const never = (): Promise<never> => new Promise(() => undefined);

/** A store whose every call a test may spoil or hold up. */
export const meddledWith = (documents: Documents, meddler: Meddler): Documents => {
  const meddle = async <Value>(call: StoreCall, ask: () => Promise<Value>): Promise<Value> => {
    const meant = meddler(call);
    const fault = typeof meant === "string" ? meant : undefined;
    if (fault === undefined) await meant;
    if (fault === "throwsBefore") throw new StoreDown(`down before ${call.name}`);
    if (fault === "hangsBefore") return never();
    const value = await ask();
    if (fault === "throwsAfter") throw new StoreDown(`down after ${call.name}`);
    return fault === "hangsAfter" ? never() : value;
  };
  return {
    get: (partition, id) => meddle({ name: "get", partition, what: id }, () => documents.get(partition, id)),
    batch: (partition, operations) => {
      const ids = operations.map((one) => (one.do === "remove" ? one.id : one.entry.id));
      return meddle({ name: "batch", partition, what: ids.join(" ") }, () =>
        documents.batch(partition, operations),
      );
    },
    query: (partition, query) =>
      meddle({ name: "query", partition, what: query.kind }, () => documents.query(partition, query)),
    nextKind: documents.nextKind,
    queryEverywhere: (query) =>
      meddle({ name: "queryEverywhere", partition: "", what: query.kind }, () =>
        documents.queryEverywhere(query),
      ),
    storeTimeMs: () =>
      meddle({ name: "storeTimeMs", partition: "", what: "" }, () => documents.storeTimeMs()),
    close: () => documents.close(),
  };
};

/** Something that happens later, when a test says so. */
export const createGate = (): { readonly opened: Promise<void>; open(): void } => {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
};
