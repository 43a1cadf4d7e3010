import type { BatchOutcome, Documents, Entry, Operation, Page, Query, Stored } from "./documents.ts";

/** One partition during one turn: reads go to the store, writes are gathered and committed as one batch. */
export type UnitOfWork = {
  readonly partition: string;
  get(id: string): Promise<Stored | undefined>;
  query(query: Query): Promise<Page>;
  /** Creates where no etag is given; the last save of an id counts. */
  save(entry: Entry, etag: string | undefined): void;
  remove(id: string, etag: string): void;
  /** What was gathered so far. */
  pending(): readonly Operation[];
  add(operations: readonly Operation[]): void;
  /** Forgets what was gathered. */
  drop(): void;
  commit(): Promise<BatchOutcome>;
};

/** Opens a partition for one turn. */
export const openUnitOfWork = (documents: Documents, partition: string): UnitOfWork => {
  const operations = new Map<string, Operation>();
  return {
    partition,
    get: (id) => documents.get(partition, id),
    query: (query) => documents.query(partition, query),
    save: (entry, etag) => {
      operations.set(entry.id, etag === undefined ? { do: "create", entry } : { do: "replace", entry, etag });
    },
    remove: (id, etag) => {
      operations.set(id, { do: "remove", id, etag });
    },
    pending: () => [...operations.values()],
    add: (more) => {
      for (const one of more) operations.set(one.do === "remove" ? one.id : one.entry.id, one);
    },
    drop: () => operations.clear(),
    commit: async () => {
      if (operations.size === 0) return { ok: true, etags: [] };
      return documents.batch(partition, [...operations.values()]);
    },
  };
};
