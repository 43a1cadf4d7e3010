import { z } from "zod";
import type { JsonObject } from "../../domain/json.ts";

/** What stands in the first line of every file of ours. */
const format = "thidua-office";

/** The version of the file itself; the documents in it have their own. */
export const fileVersion = 1;

/** A line of more bytes holds no document. */
export const mostLineBytes = 4_000_000;

/** The first line, as far as it is the same in every version there may ever be. */
export const markSchema = z.looseObject({ format: z.literal(format), version: z.int() });

/** The first line. */
export const headerSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(fileVersion),
  officeId: z.string().min(1),
  name: z.string(),
  /** When the file was made, by the clock of the store that it was made from. */
  madeAt: z.iso.datetime(),
  documentCount: z.int().min(1),
  erasedCount: z.int().min(0),
});

export type Header = z.output<typeof headerSchema>;

/** A document of the office, or one elsewhere that leads to it. */
export const documentSchema = z.strictObject({
  partition: z.string(),
  id: z.string(),
  kind: z.string(),
  state: z.string().optional(),
  dueMs: z.number().optional(),
  ttlSeconds: z.int().optional(),
  /** By the clock of the store that the file was made from. */
  expiresAtMs: z.number().optional(),
  body: z.record(z.string(), z.unknown()).transform((body) => body as JsonObject),
});

export type FileDocument = z.output<typeof documentSchema>;

/** Somebody of whom nothing is kept any more, nor taken in. */
export const erasedSchema = z.strictObject({ erased: z.string().min(1) });

/** The last line: how many stand before it, and the SHA-256 of all their bytes. */
export const endSchema = z.strictObject({
  end: z.strictObject({ lineCount: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
});

/** The first line of a file that is made now. */
export const headerOf = (of: Omit<Header, "format" | "version">): Header => ({
  format,
  version: fileVersion,
  ...of,
});
