import { randomBytes } from "node:crypto";

/** Batches whose marks a document remembers: more than others can write to it while one batch is being settled. */
const mostMarks = 4;

/** What is remembered of a document that was read: the etag of Cosmos DB and the marks of its last batches. */
export type Held = { readonly ifMatch: string; readonly marks: readonly string[] };

/** A name for one batch, told apart from all others that touch the same documents. */
export const newMark = (): string => randomBytes(6).toString("base64url");

/** The marks of a document after one more batch, the newest first. */
export const marksAfter = (mark: string, former: readonly string[]): readonly string[] =>
  [mark, ...former].slice(0, mostMarks);

/** The etag of the port: it carries the marks, so that a replacement keeps them without another read. */
export const toEtag = (ofCosmos: string, marks: readonly string[]): string => [ofCosmos, ...marks].join("~");

/** What an etag of the port stands for; one that this engine never gave holds for nothing, `*` included. */
export const readEtag = (etag: string): Held => {
  const [ofCosmos, ...marks] = etag.split("~");
  return marks.length > 0 && ofCosmos ? { ifMatch: ofCosmos, marks } : { ifMatch: '"none"', marks: [] };
};
