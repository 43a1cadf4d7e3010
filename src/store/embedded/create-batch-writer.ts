import { randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { BatchOutcome, Entry, Operation } from "../documents.ts";
import { noDueMs } from "./schema.ts";

/** A batch found within the limits, with the JSON of each body. */
type CheckedBatch = {
  readonly partition: string;
  readonly operations: readonly Operation[];
  readonly bodies: readonly string[];
};

/** So many documents that will expire are written between two sweeps. */
const sweepEvery = 64;

type Current = {
  etag: string;
  kind: string;
  state: string | null;
  due_ms: number;
  ttl_seconds: number | null;
};

/** Writes one batch inside the open transaction, or nothing of it and says what did not hold. */
export const createBatchWriter = (
  database: DatabaseSync,
  { nowMs, sweep }: { nowMs: () => number; sweep: (limit: number) => number },
) => {
  const current = database.prepare(
    `SELECT etag, kind, state, due_ms, ttl_seconds FROM documents
     WHERE partition = ? AND id = ? AND (expires_at_ms IS NULL OR expires_at_ms > ?)`,
  );
  const put = database.prepare(
    `INSERT INTO documents (partition, id, kind, state, due_ms, ttl_seconds, expires_at_ms, etag, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (partition, id) DO UPDATE SET kind = excluded.kind, state = excluded.state,
       due_ms = excluded.due_ms, ttl_seconds = excluded.ttl_seconds, expires_at_ms = excluded.expires_at_ms,
       etag = excluded.etag, body = excluded.body`,
  );
  const rewrite = database.prepare("UPDATE documents SET etag = ?, body = ? WHERE partition = ? AND id = ?");
  const remove = database.prepare("DELETE FROM documents WHERE partition = ? AND id = ?");
  const nextEtag = createEtags();
  let expiringCount = 0;

  /** Twice what was added, so that expired documents never pile up. */
  const sweepSometimes = (operations: readonly Operation[]): void => {
    expiringCount += operations.filter((one) => one.do !== "remove" && one.entry.ttlSeconds).length;
    if (expiringCount < sweepEvery) return;
    sweep(2 * expiringCount);
    expiringCount = 0;
  };

  return ({ partition, operations, bodies }: CheckedBatch): BatchOutcome => {
    const now = nowMs();
    const before = operations.map(
      (operation) => current.get(partition, idOf(operation), now) as Current | undefined,
    );
    for (const [at, operation] of operations.entries()) {
      const why = faultOf(operation, before[at]);
      if (why) return { ok: false, at, why };
    }
    const etags = operations.map((operation, at) => {
      if (operation.do === "remove") {
        remove.run(partition, operation.id);
        return "";
      }
      const { entry } = operation;
      const { id, kind, state = null, dueMs = noDueMs, ttlSeconds = null } = entry;
      const etag = nextEtag();
      const body = bodies[at] ?? "";
      if (isFoundAlike(entry, before[at])) rewrite.run(etag, body, partition, id);
      else {
        const expiresAtMs = ttlSeconds === null ? null : now + ttlSeconds * 1000;
        put.run(partition, id, kind, state, dueMs, ttlSeconds, expiresAtMs, etag, body);
      }
      return etag;
    });
    sweepSometimes(operations);
    return { ok: true, etags };
  };
};

/** Never twice, not even when an old copy of the file is put back: each opening begins at a new random place. */
const createEtags = () => {
  const opening = randomBytes(9).toString("base64url");
  let count = 0;
  return () => `${opening}${(count++).toString(36)}`;
};

const idOf = (operation: Operation): string =>
  operation.do === "remove" ? operation.id : operation.entry.id;

const faultOf = (operation: Operation, before: Current | undefined) => {
  if (operation.do === "create") return before ? "exists" : undefined;
  if (!before) return "missing";
  return before.etag === operation.etag ? undefined : "changed";
};

/** Then no index changes, and the write touches a page or two instead of many. */
const isFoundAlike = (entry: Entry, before: Current | undefined): boolean =>
  before !== undefined &&
  before.kind === entry.kind &&
  before.state === (entry.state ?? null) &&
  before.due_ms === (entry.dueMs ?? noDueMs) &&
  before.ttl_seconds === null &&
  entry.ttlSeconds === undefined;
