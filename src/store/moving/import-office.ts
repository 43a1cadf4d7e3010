import type { Documents } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";
import type { CheckedFile } from "./check-office-file.ts";
import { compareOffice } from "./compare-office.ts";
import { erasedIn, keepErased } from "./erased-people.ts";
import { type MoveMark, moveMarkCodec, moveMarkId } from "./move-mark.ts";
import { type FileLine, officeDocuments } from "./office-documents.ts";
import { takeIn } from "./take-in.ts";

export type OfficeImport = {
  readonly documents: Documents;
  readonly checked: CheckedFile;
  /** Erased since the file was made, as a list or a newer file says. */
  readonly erased?: readonly string[] | undefined;
  /** The file's bytes from its beginning; it is read several times. */
  readonly open: () => AsyncIterable<Uint8Array>;
};

/** What became of an import: the office is there and whole, or nothing was written. */
export type Imported =
  | { readonly is: "imported" | "resumed" }
  /** Each document was there already, just so. */
  | { readonly is: "there" }
  | { readonly is: "refused"; readonly why: string };

/**
 * Takes an office in from a file, to its last document or, where it breaks off, as far as it came: run again with the
 * same file, it goes on. Nobody reaches the office before it is whole.
 */
export const importOffice = async ({
  documents,
  checked,
  erased = [],
  open,
}: OfficeImport): Promise<Imported> => {
  const { header, sha256 } = checked;
  const partition = partitionOf.office(header.officeId);
  const nowMs = await documents.storeTimeMs();
  const here = await erasedIn(documents, partition);
  for (const personId of [...here, ...erased]) checked.erasure.add(personId);
  const keep = () =>
    keepErased(documents, { partition, personIds: erased, at: new Date(nowMs).toISOString() });
  const known = new Set([...here, ...erased].map((personId) => `erased:${personId}`));
  const lines = () => without(officeDocuments(open(), checked, nowMs), known);
  const stored = await documents.get(partition, moveMarkId);
  if (stored) {
    const mark = moveMarkCodec.read(stored);
    if (mark.sha256 !== sha256) return { is: "refused", why: otherFile(mark) };
    await keep();
    await takeIn({ documents, partition, nowMs }, lines(), { mark, etag: stored.etag });
    return { is: "resumed" };
  }
  const compared = await compareOffice(documents, header.officeId, lines());
  if (compared.is === "other") return { is: "refused", why: compared.where };
  if (compared.is === "same") return { is: "there" };
  const mark = { sha256, madeAt: header.madeAt, line: 0 };
  await keep();
  await takeIn({ documents, partition, nowMs }, lines(), { mark, etag: undefined });
  return { is: "imported" };
};

/** The lines but those of documents that are there, or are written beside them. */
async function* without(lines: AsyncIterable<FileLine>, ids: ReadonlySet<string>): AsyncGenerator<FileLine> {
  for await (const line of lines) if (!ids.has(line.document.id)) yield line;
}

/** Not gone on with: nobody could tell which documents are whose. */
const otherFile = ({ madeAt }: MoveMark): string =>
  `It is being taken in from another file, made at ${madeAt}; run that import again until it is done.`;
