import type { JsonObject } from "../../../src/domain/json.ts";
import type { BatchOutcome, Documents, Operation, Stored } from "../../../src/store/documents.ts";
import { createModel } from "../store/create-model.ts";

/** A store in memory that answers in the same round; a document's etag counts how often that one was written. */
export type MemoryDocuments = Documents & {
  /** Everything in it, as text that two stores compare by. */
  dump(partition: string, kinds: readonly string[]): string;
  /** Another store that was written just so. */
  copy(): Promise<MemoryDocuments>;
};

export const createMemoryDocuments = (nowMs: () => number): MemoryDocuments => {
  const model = createModel();
  const written = new Map<string, number>();
  const batches: (readonly [string, readonly Operation[]])[] = [];
  const etagOf = (partition: string, { do: what, ...rest }: Operation): string => {
    const id = "entry" in rest ? rest.entry.id : rest.id;
    const name = `${partition} ${id}`;
    written.set(name, (written.get(name) ?? 0) + 1);
    return what === "remove" ? "" : `${id}#${written.get(name)}`;
  };
  const asWritten = (operation: Operation): Operation =>
    operation.do === "remove"
      ? operation
      : {
          ...operation,
          entry: { ...operation.entry, body: JSON.parse(JSON.stringify(operation.entry.body)) as JsonObject },
        };
  const stored = ({ partition: _partition, ...found }: Stored & { partition: string }): Stored => found;
  return {
    get: async (partition, id) => {
      const found = model.get(partition, id);
      return found && stored(found);
    },
    batch: async (partition, operations): Promise<BatchOutcome> => {
      const outcome = model.outcomeOf(partition, operations);
      if (!outcome.ok) return outcome as BatchOutcome;
      const etags = operations.map((operation) => etagOf(partition, operation));
      const kept = operations.map(asWritten);
      model.apply(partition, kept, etags);
      batches.push([partition, kept]);
      return { ok: true, etags };
    },
    query: async (partition, query) => ({ found: model.find(query, partition).map(stored) }),
    nextKind: async (partition, after) => model.kindsIn(partition).find((kind) => kind > after),
    queryEverywhere: async (query) => ({ found: model.find(query).slice(0, query.limit) }),
    storeTimeMs: async () => nowMs(),
    close: async () => undefined,
    copy: async () => {
      const other = createMemoryDocuments(nowMs);
      for (const [partition, operations] of batches) await other.batch(partition, operations);
      return other;
    },
    dump: (partition, kinds) => {
      const found = kinds.flatMap((kind) => model.find({ kind, limit: 1000 }, partition));
      return found.map(({ id, body }) => `${id} ${JSON.stringify(body)}`).join("\n");
    },
  };
};
