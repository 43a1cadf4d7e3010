import type { Entry, Operation, Query } from "./documents.ts";
import { StoreError } from "./store-error.ts";

/** What both engines refuse alike; Cosmos DB takes 2 MB a document and a batch, the rest is for its envelope. */
const limits = {
  documentBytes: 1_800_000,
  batchBytes: 1_900_000,
  operationCount: 100,
  /** UTF-8 bytes of a partition, an id, a kind or a state. */
  nameBytes: 255,
  queryLimit: 1000,
  ttlSeconds: 2_147_483_647,
  /** The last moment that a JavaScript date can tell. */
  dueMs: 8_640_000_000_000_000,
} as const;

/**
 * The JSON of each body, "" for a removal, once all limits are found kept.
 * @throws StoreError `too-large` or `invalid`, saying which document and what to do.
 */
export const checkBatch = (partition: string, operations: readonly Operation[]): readonly string[] => {
  const count = operations.length;
  if (count < 1 || count > limits.operationCount) {
    throw new StoreError("invalid", `A batch holds 1 to ${limits.operationCount} operations, not ${count}.`);
  }
  checkName("partition", partition);
  const ids = new Set<string>();
  let batchBytes = 0;
  const bodies = operations.map((operation) => {
    const id = operation.do === "remove" ? operation.id : operation.entry.id;
    checkId(id);
    if (ids.has(id)) {
      throw new StoreError("invalid", `A batch changes a document once; ${id} stands in it twice.`);
    }
    ids.add(id);
    if (operation.do === "remove") return "";
    checkFinding(operation.entry);
    const body = JSON.stringify(operation.entry.body);
    batchBytes += checkSize(id, body);
    return body;
  });
  if (batchBytes > limits.batchBytes) {
    const problem = `A batch of ${batchBytes} bytes passes ${limits.batchBytes}; split the work.`;
    throw new StoreError("too-large", problem);
  }
  return bodies;
};

/** Whether a document can have this id; where none can, nothing is found by it. */
export const isId = (id: string): boolean => isName(id) && !/[/\\?#]/.test(id);

/** @throws StoreError `invalid`. */
export const checkPartition = (partition: string): void => checkName("partition", partition);

/** @throws StoreError `invalid`. */
export const checkQuery = (
  { kind, limit, state, idPrefix, dueUpToMs }: Query,
  partition?: string | undefined,
): void => {
  if (partition !== undefined) checkName("partition", partition);
  checkName("kind", kind);
  if (state !== undefined) checkName("state", state);
  if (!Number.isInteger(limit) || limit < 1 || limit > limits.queryLimit) {
    const problem = `A query for ${kind} takes a limit from 1 to ${limits.queryLimit}, not ${limit}.`;
    throw new StoreError("invalid", problem);
  }
  if (idPrefix !== undefined && !idPrefix.isWellFormed()) {
    throw new StoreError("invalid", `The prefix of a query for ${kind} ends within a character.`);
  }
  if (dueUpToMs !== undefined && Number.isNaN(dueUpToMs)) {
    throw new StoreError("invalid", `The dueUpToMs of a query for ${kind} is not a number.`);
  }
};

const isName = (name: string): boolean => name !== "" && name.isWellFormed() && !isLong(name);

const checkName = (what: string, name: string): void => {
  if (!isName(name)) {
    const problem = `The ${what} ${JSON.stringify(name)} is empty, broken or over ${limits.nameBytes} bytes.`;
    throw new StoreError("invalid", problem);
  }
};

const checkId = (id: string): void => {
  checkName("id", id);
  if (!isId(id)) {
    throw new StoreError("invalid", `The id ${JSON.stringify(id)} holds one of / \\ ? #.`);
  }
};

const checkFinding = ({ id, kind, state, dueMs, ttlSeconds }: Entry): void => {
  checkName("kind", kind);
  if (state !== undefined) checkName("state", state);
  if (dueMs !== undefined && !isWhole(dueMs, 0, limits.dueMs)) {
    throw new StoreError("invalid", `The dueMs of ${id} is ${dueMs}; it takes whole ms since 1970.`);
  }
  if (ttlSeconds !== undefined && !isWhole(ttlSeconds, 1, limits.ttlSeconds)) {
    const problem = `The ttlSeconds of ${id} is ${ttlSeconds}; it takes 1 to ${limits.ttlSeconds}.`;
    throw new StoreError("invalid", problem);
  }
};

const checkSize = (id: string, body: string): number => {
  const bytes = Buffer.byteLength(body);
  if (bytes > limits.documentBytes) {
    const problem = `${id} has ${bytes} bytes; a document holds at most ${limits.documentBytes}.`;
    throw new StoreError("too-large", problem);
  }
  return bytes;
};

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** A UTF-16 unit is at most three bytes of UTF-8, so most names need no counting. */
const isLong = (name: string): boolean =>
  name.length * 3 > limits.nameBytes && Buffer.byteLength(name) > limits.nameBytes;
