import { isDeepStrictEqual } from "node:util";
import type { Documents, Entry } from "../documents.ts";
import { StoreError } from "../store-error.ts";
import { erasedCodec } from "./erased-codec.ts";
import type { FileLine } from "./office-documents.ts";
import type { FileDocument } from "./office-file.ts";
import { readOffice } from "./read-office.ts";
import { isElsewhere } from "./stage-of.ts";

/** Whether two documents say the same, whenever they expire. */
export const sameDocument = (one: Entry, other: Entry): boolean => isDeepStrictEqual(told(one), told(other));

const told = ({ id, kind, state, dueMs, body }: Entry) => ({ id, kind, state, dueMs, body });

const nameOf = ({ partition, id }: Pick<FileDocument, "partition" | "id">) => JSON.stringify([partition, id]);

const whereOf = (number: number, { kind, body }: FileDocument): string =>
  isElsewhere(kind)
    ? `The account of person ${String(body["personId"])} (line ${number}) is somebody's here already.`
    : `The store holds something else of it already (the first: line ${number}, ${kind}).`;

/** What a store holds of an office, beside a file: nothing, the same, or something else and where. */
export type Compared = { readonly is: "absent" | "same" } | { readonly is: "other"; readonly where: string };

/** Compares an office in a store with a file of it. */
export const compareOffice = async (
  documents: Documents,
  officeId: string,
  lines: AsyncIterable<FileLine>,
): Promise<Compared> => {
  const there = new Set<string>();
  let isThere = false;
  try {
    for await (const placed of readOffice(documents, officeId)) {
      // Who was erased is kept where the office itself is gone, for its back-ups.
      if (placed.kind === erasedCodec.kind) continue;
      there.add(nameOf(placed));
      isThere ||= !placed.partition.startsWith("address:") && !placed.partition.startsWith("email:");
    }
  } catch (error) {
    if (error instanceof StoreError && error.word === "broken") return { is: "other", where: error.message };
    throw error;
  }
  for await (const { number, document } of lines) {
    const stored = await documents.get(document.partition, document.id);
    const differs = stored !== undefined && !sameDocument(stored, document);
    if (differs || (isThere && !stored)) return { is: "other", where: whereOf(number, document) };
    there.delete(nameOf(document));
  }
  if (!isThere) return { is: "absent" };
  return there.size === 0
    ? { is: "same" }
    : { is: "other", where: `The store holds ${there.size} documents of it that the file has not.` };
};
