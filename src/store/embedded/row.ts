import type { JsonObject } from "../../domain/json.ts";
import type { Stored } from "../documents.ts";
import { noDueMs } from "./schema.ts";

/** What a document is read from. */
export type Row = {
  readonly partition: string;
  readonly id: string;
  readonly kind: string;
  readonly state: string | null;
  readonly due_ms: number;
  readonly ttl_seconds: number | null;
  readonly expires_at_ms: number | null;
  readonly etag: string;
  readonly body: string;
};

/** The columns of a `Row`, as a statement names them. */
export const rowColumns = "partition, id, kind, state, due_ms, ttl_seconds, expires_at_ms, etag, body";

/** The document in a row; what it was written without, it has not. */
export const toStored = (row: Row): Stored => ({
  id: row.id,
  kind: row.kind,
  ...(row.state === null ? undefined : { state: row.state }),
  ...(row.due_ms === noDueMs ? undefined : { dueMs: row.due_ms }),
  ...(row.ttl_seconds === null ? undefined : { ttlSeconds: row.ttl_seconds }),
  body: JSON.parse(row.body) as JsonObject,
  etag: row.etag,
});

/** The same, with the moment it counts as gone. */
export const toStoredWithExpiry = (row: Row): Stored => ({
  ...toStored(row),
  ...(row.expires_at_ms === null ? undefined : { expiresAtMs: row.expires_at_ms }),
});
