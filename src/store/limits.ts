import type { Entry, Operation, Query } from "./documents.ts";
import { StoreError } from "./store-error.ts";

/** Cosmos DB: 2 MB a document and a batch request; kept below it so that both engines refuse alike. */
const mostDocumentBytes = 1_800_000;
const mostBatchBytes = 1_900_000;
const mostOperations = 100;

/** @throws StoreError `too-large` or `invalid`, saying which document and what to do. */
export const checkBatch = (operations: readonly Operation[]): void => {
  if (operations.length < 1 || operations.length > mostOperations) {
    throw new StoreError(
      "invalid",
      `A batch holds 1 to ${mostOperations} operations, not ${operations.length}.`,
    );
  }
  const ids = new Set<string>();
  let batchBytes = 0;
  for (const operation of operations) {
    const id = operation.do === "remove" ? operation.id : operation.entry.id;
    if (ids.has(id))
      throw new StoreError("invalid", `A batch changes a document once; ${id} stands in it twice.`);
    ids.add(id);
    checkId(id);
    if (operation.do !== "remove") batchBytes += checkSize(operation.entry);
  }
  if (batchBytes > mostBatchBytes) {
    throw new StoreError(
      "too-large",
      `A batch of ${batchBytes} bytes passes ${mostBatchBytes}; split the work.`,
    );
  }
};

/** @throws StoreError `invalid`. */
export const checkQuery = ({ kind, limit }: Query): void => {
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new StoreError("invalid", `A query for ${kind} takes a limit from 1 to 1000, not ${limit}.`);
  }
};

const checkId = (id: string): void => {
  if (id === "" || /[/\\?#]/.test(id) || Buffer.byteLength(id) > 255 || !id.isWellFormed()) {
    throw new StoreError(
      "invalid",
      `The id ${JSON.stringify(id)} is empty, too long or holds one of / \\ ? #.`,
    );
  }
};

const checkSize = (entry: Entry): number => {
  const bytes = Buffer.byteLength(JSON.stringify(entry.body));
  if (bytes > mostDocumentBytes) {
    throw new StoreError(
      "too-large",
      `${entry.id} has ${bytes} bytes; a document holds at most ${mostDocumentBytes}.`,
    );
  }
  return bytes;
};
