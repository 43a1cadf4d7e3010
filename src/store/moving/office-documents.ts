import type { Entry } from "../documents.ts";
import type { CheckedFile } from "./check-office-file.ts";
import { documentSchema, type FileDocument } from "./office-file.ts";
import { parseLine, shaped } from "./parse-line.ts";
import { readLines } from "./read-lines.ts";

/** A document of a file, and the line it stands in. */
export type FileLine = { readonly number: number; readonly document: FileDocument };

/** What is to be taken in of a file that was checked, in its order: nothing of the erased, nothing that is expired. */
export async function* officeDocuments(
  chunks: AsyncIterable<Uint8Array>,
  { erasure }: Pick<CheckedFile, "erasure">,
  nowMs: number,
): AsyncGenerator<FileLine> {
  for await (const line of readLines(chunks)) {
    const read = parseLine(line);
    if (line.number === 1 || !("partition" in read)) continue;
    const document = shaped(documentSchema, read, line.number);
    const left = erasure.left(document);
    if (!left || (document.expiresAtMs ?? Number.POSITIVE_INFINITY) <= nowMs) continue;
    yield { number: line.number, document: left };
  }
}

/** The document as it is to be written: it expires when it would have where it came from. */
export const entryOf = (document: FileDocument, nowMs: number): Entry => {
  const { partition: _partition, expiresAtMs, ttlSeconds, ...entry } = document;
  const left = expiresAtMs === undefined ? ttlSeconds : Math.max(1, Math.ceil((expiresAtMs - nowMs) / 1000));
  return { ...entry, ...(left === undefined ? undefined : { ttlSeconds: left }) };
};
