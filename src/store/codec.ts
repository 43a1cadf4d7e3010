import type { z } from "zod";
import type { JsonObject } from "../domain/json.ts";
import type { Entry, Stored } from "./documents.ts";
import { StoreError } from "./store-error.ts";

/** What a document is found by, beside its id. */
export type Index = Pick<Entry, "state" | "dueMs" | "ttlSeconds">;

/** Turns values of one kind into documents and back; a document says by which version it was written. */
export type Codec<Value> = {
  readonly kind: string;
  write(id: string, value: Value, index?: Index): Entry;
  /** @throws StoreError `broken` for a document of a newer version or of another shape. */
  read(stored: Stored): Value;
};

/** The codec of one kind of document. Raise `version` when the shape changes. */
export const createCodec = <Value extends object>(
  kind: string,
  version: number,
  schema: z.ZodType<Value>,
): Codec<Value> => ({
  kind,
  write: (id, value, index = {}) => ({ id, kind, ...index, body: { v: version, ...(value as JsonObject) } }),
  read: ({ id, body }) => {
    const { v, ...value } = body;
    if (v !== version) {
      throw new StoreError(
        "broken",
        `${id} was written by version ${String(v)} of ${kind}; this program knows ${version}.`,
      );
    }
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new StoreError("broken", `${id} is not a ${kind}: ${parsed.error.message}`);
    return parsed.data;
  },
});
