import { z } from "zod";
import type { JsonObject } from "../../domain/json.ts";
import type { Entry, Stored } from "../documents.ts";
import { StoreError } from "../store-error.ts";
import { toEtag } from "./etag.ts";

/** What `dueMs` says of a document without a due moment, so that it comes first and is indexed. */
export const noDueMs = -1;

/** A document as the container holds it. */
export type Resource = {
  readonly id: string;
  /** The partition. */
  readonly p: string;
  readonly kind: string;
  readonly state?: string | undefined;
  readonly dueMs: number;
  /** Seconds after the last write. */
  readonly ttl?: number | undefined;
  /** The batches that wrote it last, the newest first. */
  readonly marks: readonly string[];
  readonly body: JsonObject;
};

const readSchema = z.object({
  id: z.string(),
  p: z.string(),
  kind: z.string(),
  state: z.string().optional(),
  dueMs: z.int(),
  ttl: z.int().optional(),
  marks: z.array(z.string()).min(1),
  body: z.custom<JsonObject>((body) => typeof body === "object" && body !== null && !Array.isArray(body)),
  _etag: z.string(),
  /** Seconds since 1970 at the last write. */
  _ts: z.int(),
});

/** A document as Cosmos DB gives it. */
export type ReadResource = z.output<typeof readSchema>;

/** @throws StoreError `broken` for a document that another program wrote. */
export const readResource = (found: unknown): ReadResource => {
  const parsed = readSchema.safeParse(found);
  if (parsed.success) return parsed.data;
  const problem = `The container holds a document that is not this program's: ${z.prettifyError(parsed.error)}`;
  throw new StoreError("broken", problem);
};

/** An entry as it is written by the batch that the first mark names. */
export const toResource = (
  { id, kind, state, dueMs = noDueMs, ttlSeconds, body }: Entry,
  { partition, marks }: { partition: string; marks: readonly string[] },
): Resource => ({
  id,
  p: partition,
  kind,
  ...(state !== undefined && { state }),
  dueMs,
  ...(ttlSeconds !== undefined && { ttl: ttlSeconds }),
  marks,
  body,
});

/** The document that was read; what it was written without, it has not. */
export const toStored = ({ id, kind, state, dueMs, ttl, marks, body, _etag }: ReadResource): Stored => ({
  id,
  kind,
  ...(state !== undefined && { state }),
  ...(dueMs !== noDueMs && { dueMs }),
  ...(ttl !== undefined && { ttlSeconds: ttl }),
  body,
  etag: toEtag(_etag, marks),
});

/** The same, with the moment it counts as gone. */
export const toStoredWithExpiry = (resource: ReadResource): Stored => {
  const { ttl, _ts } = resource;
  return { ...toStored(resource), ...(ttl !== undefined && { expiresAtMs: (_ts + ttl) * 1000 }) };
};

/** Whether its time is over, also where Cosmos DB has not hidden it yet. */
export const isExpired = ({ ttl, _ts }: ReadResource, storeMs: number): boolean =>
  ttl !== undefined && (_ts + ttl) * 1000 <= storeMs;
