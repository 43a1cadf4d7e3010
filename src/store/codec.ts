import type { z } from "zod";
import type { JsonObject } from "../domain/json.ts";
import type { Entry, Stored } from "./documents.ts";
import { StoreError } from "./store-error.ts";

/** What a document is found by, beside its id. */
export type Index = Pick<Entry, "state" | "dueMs" | "ttlSeconds">;

/** Turns values of one kind into documents and back; a document says by which version it was written. */
export type Codec<Value> = {
  readonly kind: string;
  /** The version it writes; it reads all up to that one. */
  readonly version: number;
  /** The schema of every version there ever was, the first one first. */
  readonly schemas: readonly z.ZodType[];
  /** @throws StoreError `invalid` for a value that could not be read again. */
  write(id: string, value: Value, index?: Index): Entry;
  /**
   * The value, brought up to this version where an older one wrote it.
   * @throws StoreError `broken` for a document of a newer version or of another shape.
   */
  read(stored: Pick<Stored, "id" | "body">): Value;
};

/**
 * The codec of a kind of document in its first version. A changed shape is a next version: see `nextVersion`.
 * @param version 1
 */
export const createCodec = <Value extends object>(
  kind: string,
  version: 1,
  schema: z.ZodType<Value>,
): Codec<Value> => ({
  kind,
  version,
  schemas: [schema],
  write: (id, value, index = {}) => written(schema, value, { id, kind, index, version }),
  read: ({ id, body: { v, ...value } }) => {
    if (v !== version) throw unknownVersion(id, v, { kind, version });
    return parsed(schema, value, { id, kind });
  },
});

/**
 * The codec of the version after that of `former`, which stays as it is: what it reads is upgraded when read, and
 * written by the new version with the next change.
 * @param upgrade pure; what the former version did not know it fills in
 */
export const nextVersion = <Former extends object, Value extends object>(
  former: Codec<Former>,
  schema: z.ZodType<Value>,
  upgrade: (value: Former) => Value,
): Codec<Value> => {
  const { kind } = former;
  const version = former.version + 1;
  return {
    kind,
    version,
    schemas: [...former.schemas, schema],
    write: (id, value, index = {}) => written(schema, value, { id, kind, index, version }),
    read: ({ id, body }) => {
      const { v, ...value } = body;
      if (v === version) return parsed(schema, value, { id, kind });
      if (typeof v !== "number" || v > version) throw unknownVersion(id, v, { kind, version });
      return parsed(schema, upgrade(former.read({ id, body })), { id, kind });
    },
  };
};

type Writing = {
  readonly id: string;
  readonly kind: string;
  readonly index: Index;
  readonly version: number;
};

/** What can't be read again would be worse than what was not written: nobody could go on from it. */
const written = <Value extends object>(
  schema: z.ZodType<Value>,
  value: Value,
  { id, kind, index, version }: Writing,
): Entry => {
  const result = schema.safeParse(value);
  if (!result.success)
    throw new StoreError("invalid", `${id} would be no ${kind} to read again: ${result.error.message}`);
  return { id, kind, ...index, body: { v: version, ...(value as JsonObject) } };
};

const parsed = <Value>(schema: z.ZodType<Value>, value: unknown, of: { id: string; kind: string }): Value => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new StoreError("broken", `${of.id} is not a ${of.kind}: ${result.error.message}`);
};

/** Such a document is left as it is: whoever can't read it can't write it either. */
const unknownVersion = (id: string, v: unknown, { kind, version }: { kind: string; version: number }) =>
  Number.isInteger(v) && Number(v) > version
    ? new StoreError(
        "broken",
        `${id} was written by version ${String(v)} of ${kind}; this program knows ${version}. Start the newer program.`,
      )
    : new StoreError("broken", `${id} says version ${JSON.stringify(v)} of ${kind}; there is none such.`);
