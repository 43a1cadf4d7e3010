import type { Documents, Page, Query, Stored } from "../documents.ts";
import { checkBatch, checkPartition, checkQuery, isId } from "../limits.ts";
import { StoreError } from "../store-error.ts";
import { createBatchWriter } from "./create-batch-writer.ts";
import { createCommitQueue } from "./create-commit-queue.ts";
import { createFinder } from "./create-finder.ts";
import { createKindFinder } from "./create-kind-finder.ts";
import { createReader } from "./create-reader.ts";
import { createSweep } from "./create-sweep.ts";
import { openFile } from "./open-file.ts";
import { type Row, toStored, toStoredWithExpiry } from "./row.ts";
import { whenFree } from "./when-free.ts";

/** The store in one file, with what only a file needs. */
export type EmbeddedDocuments = Documents & {
  /** Deletes at most `limit` expired documents and gives how many; batches delete some by themselves. */
  sweep(limit: number): Promise<number>;
  /**
   * Rewrites the file, so that nothing of what was removed is left on the disk; about 3 ms a megabyte, in which
   * nobody is served. Closing alone empties the log, but pages that were split may keep rests.
   */
  scrub(): Promise<void>;
};

/**
 * Opens the store in `file`, made where there is none; `:memory:` is gone when closed. `nowMs` is the store clock.
 * @throws StoreError `broken` for a damaged, foreign or newer file, `in-use` while another program locks it.
 */
export const openEmbedded = ({ file, nowMs }: { file: string; nowMs: () => number }): EmbeddedDocuments => {
  const database = openFile(file);
  const read = createReader(database, nowMs);
  const find = createFinder(database);
  const findKind = createKindFinder(database, nowMs);
  const sweep = createSweep(database, nowMs);
  const queue = createCommitQueue(database, { file, write: createBatchWriter(database, { nowMs, sweep }) });
  let isClosed = false;

  const refuseClosed = (): void => {
    if (isClosed) throw new StoreError("broken", `The store ${file} is closed; open it again.`);
  };

  const whileOpen = async <Value>(attempt: () => Value): Promise<Value> => {
    refuseClosed();
    return whenFree(file, attempt);
  };

  /** Moves the log into the file and empties it; false while another process reads from it. */
  const emptyLog = (): boolean => database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.["busy"] === 0;

  return {
    get: async (partition, id) => {
      checkPartition(partition);
      if (!isId(id)) return undefined;
      return whileOpen(() => read(partition, id));
    },
    batch: async (partition, operations) => {
      const bodies = checkBatch(partition, operations);
      refuseClosed();
      return queue.submit({ partition, operations, bodies });
    },
    query: async (partition, query) => {
      checkQuery(query, partition);
      return whileOpen(() => toPage(find(query, { partition, nowMs: nowMs() }), readerFor(query)));
    },
    nextKind: async (partition, after) => {
      checkPartition(partition);
      return whileOpen(() => findKind(partition, after));
    },
    queryEverywhere: async (query) => {
      checkQuery(query);
      return whileOpen(() =>
        toPage(find(query, { partition: undefined, nowMs: nowMs() }), (row) => ({
          ...readerFor(query)(row),
          partition: row.partition,
        })),
      );
    },
    storeTimeMs: async () => nowMs(),
    sweep: (limit) => whileOpen(() => sweep(limit)),
    scrub: async () => {
      await whileOpen(() => database.exec("VACUUM"));
      if (await whileOpen(emptyLog)) return;
      throw new StoreError("busy", `Another process reads ${file}, so its log was not emptied; scrub again.`);
    },
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await queue.drained();
      try {
        await whenFree(file, emptyLog);
      } finally {
        database.close();
      }
    },
  };
};

const toPage = <Found>({ found, ...rest }: Page<Row>, read: (row: Row) => Found): Page<Found> => ({
  found: found.map(read),
  ...rest,
});

const readerFor = ({ tellsExpiry }: Query): ((row: Row) => Stored) =>
  tellsExpiry ? toStoredWithExpiry : toStored;
