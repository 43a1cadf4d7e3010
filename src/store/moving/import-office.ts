import type { Documents } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";
import type { CheckedFile } from "./check-office-file.ts";
import { compareOffice } from "./compare-office.ts";
import { type MoveMark, moveMarkCodec, moveMarkId } from "./move-mark.ts";
import { officeDocuments } from "./office-documents.ts";
import { takeIn } from "./take-in.ts";

export type OfficeImport = {
  readonly documents: Documents;
  readonly checked: CheckedFile;
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
export const importOffice = async ({ documents, checked, open }: OfficeImport): Promise<Imported> => {
  const { header, sha256 } = checked;
  const partition = partitionOf.office(header.officeId);
  const nowMs = await documents.storeTimeMs();
  const lines = () => officeDocuments(open(), checked, nowMs);
  const stored = await documents.get(partition, moveMarkId);
  if (stored) {
    const mark = moveMarkCodec.read(stored);
    if (mark.sha256 !== sha256) return { is: "refused", why: otherFile(mark) };
    await takeIn({ documents, partition, nowMs }, lines(), { mark, etag: stored.etag });
    return { is: "resumed" };
  }
  const compared = await compareOffice(documents, header.officeId, lines());
  if (compared.is === "other") return { is: "refused", why: compared.where };
  if (compared.is === "same") return { is: "there" };
  const mark = { sha256, madeAt: header.madeAt, line: 0 };
  await takeIn({ documents, partition, nowMs }, lines(), { mark, etag: undefined });
  return { is: "imported" };
};

/** Not gone on with: nobody could tell which documents are whose. */
const otherFile = ({ madeAt }: MoveMark): string =>
  `It is being taken in from another file, made at ${madeAt}; run that import again until it is done.`;
