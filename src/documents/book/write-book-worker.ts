import { parentPort } from "node:worker_threads";
import type { AboutSheet, ListSheet } from "./book.ts";
import { writeBook } from "./write-book.ts";

/** What is sent here: a list, or, when all are there, what the workbook is about. */
export type SheetSent = ListSheet | { readonly about: AboutSheet };

// Writes one workbook beside everything else that goes on.
const lists: ListSheet[] = [];
parentPort?.on("message", async (sent: SheetSent) => {
  if ("about" in sent) parentPort?.postMessage(await writeBook({ about: sent.about, lists }));
  else lists.push(sent);
});
