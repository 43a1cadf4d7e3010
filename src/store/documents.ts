import type { JsonObject } from "../domain/json.ts";

/** One document as it is written: an id, what it is found by, and the body. */
export type Entry = {
  /** Unique within its partition; any Unicode text but `/ \ ? #`, at most 255 UTF-8 bytes. */
  readonly id: string;
  /** What sort of document: `pledge`, `receipt` … */
  readonly kind: string;
  /** Index: the state a query selects by. */
  readonly state?: string | undefined;
  /** Index: a moment in store time, in ms, that a query orders and limits by. */
  readonly dueMs?: number | undefined;
  /** Seconds after this write until the document counts as gone. For cleaning only. */
  readonly ttlSeconds?: number | undefined;
  readonly body: JsonObject;
};

/** A document as it was read, with the etag that the next write of it must still find. */
export type Stored = Entry & {
  readonly etag: string;
  /** When it counts as gone, in store time; only where the query asked for it, and the document ever does. */
  readonly expiresAtMs?: number | undefined;
};

/** A change to one document; `replace` and `remove` hold only if the etag still does. */
export type Operation =
  | { readonly do: "create"; readonly entry: Entry }
  | { readonly do: "replace"; readonly entry: Entry; readonly etag: string }
  | { readonly do: "remove"; readonly id: string; readonly etag: string };

/** What became of a batch: all of it, or nothing and the first operation that did not hold. */
export type BatchOutcome =
  | { readonly ok: true; readonly etags: readonly string[] }
  | { readonly ok: false; readonly at: number; readonly why: "exists" | "changed" | "missing" };

/** What a query within one partition selects by; results come in the order of `dueMs` (none first), then id. */
export type Query = {
  readonly kind: string;
  readonly idPrefix?: string | undefined;
  readonly state?: string | undefined;
  /** Only documents with a `dueMs` at or before this. */
  readonly dueUpToMs?: number | undefined;
  /** 1 to 1,000. */
  readonly limit: number;
  /** Whether what expires is told with its moment. */
  readonly tellsExpiry?: boolean | undefined;
  /** Where the page before ended; documents written in between neither repeat nor hide others. */
  readonly after?: string | undefined;
};

/** One page, and where the next begins; `after` is absent on the last page. */
export type Page<Found = Stored> = { readonly found: readonly Found[]; readonly after?: string };

/** The store: partitions of JSON documents, changed only under the etag they were read with. */
export type Documents = {
  /** The document, or undefined; nothing is found by an id that none can have, for people may send any. */
  get(partition: string, id: string): Promise<Stored | undefined>;
  /**
   * All operations or none, within one partition; 1 to 100 of them, each id once. A single write is a batch of one.
   * @throws StoreError `too-large` when a document or the batch passes the limits of `limits.ts`.
   */
  batch(partition: string, operations: readonly Operation[]): Promise<BatchOutcome>;
  query(partition: string, query: Query): Promise<Page>;
  /** The first kind after this one, by name, that a partition's documents have; for an administrator's commands alone. */
  nextKind(partition: string, after: string): Promise<string | undefined>;
  /** Across all partitions; for the scheduler and an administrator's commands alone. */
  queryEverywhere(query: Query): Promise<Page<Stored & { readonly partition: string }>>;
  /** The store's own clock, in ms since 1970: leases and expiry are decided by it alone. */
  storeTimeMs(): Promise<number>;
  /** Leaves nothing on the disk of what was removed; absent where the engine does so itself. Nobody is served meanwhile. */
  readonly scrub?: (() => Promise<void>) | undefined;
  close(): Promise<void>;
};
