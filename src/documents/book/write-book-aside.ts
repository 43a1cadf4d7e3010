import { once } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Book } from "./book.ts";
import { writeBook } from "./write-book.ts";
import type { SheetSent } from "./write-book-worker.ts";

/** Rows that are written in a moment: a thread of their own would take longer. */
const fewRows = 1_000;

/** Milliseconds after which a workbook is given up. */
const mostMs = 60_000;

let before: Promise<unknown> = Promise.resolve();

/**
 * Writes a workbook; a large one in a thread of its own, so that nobody's turn waits for it, and one after the other, so
 * that only one is held at a time.
 * @throws Error where it takes more than a minute
 */
export const writeBookAside = (book: Book): Promise<Uint8Array> => {
  const rowCount = book.lists.reduce((sum, { rows }) => sum + rows.length, 0);
  if (rowCount <= fewRows) return writeBook(book);
  const written = before.then(() => writeInThread(book));
  before = written.catch(() => {});
  return written;
};

const writeInThread = async (book: Book): Promise<Uint8Array> => {
  const worker = new Worker(new URL("./write-book-worker.ts", import.meta.url));
  try {
    const written = once(worker, "message", { signal: AbortSignal.timeout(mostMs) });
    const sheets: readonly SheetSent[] = [...book.lists, { about: book.about }];
    for (const sheet of sheets) {
      worker.postMessage(sheet);
      await nextTurn();
    }
    const [bytes] = await written;
    return bytes;
  } finally {
    await worker.terminate();
  }
};
