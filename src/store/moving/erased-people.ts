import type { Documents } from "../documents.ts";
import { allFound } from "../pushes/join-people.ts";
import { erasedCodec } from "./erased-codec.ts";
import { erasedSchema } from "./office-file.ts";
import { parseLine } from "./parse-line.ts";
import { readLines } from "./read-lines.ts";

/** Who was erased of an office, as a store knows it. */
export const erasedIn = async (documents: Documents, partition: string): Promise<readonly string[]> => {
  const ids: string[] = [];
  for await (const stored of allFound(documents, partition, { kind: erasedCodec.kind }))
    ids.push(erasedCodec.read(stored).personId);
  return ids;
};

/** Who was erased, as a list of ours or a newer file of the office says. @throws OfficeFileError for another file */
export const erasedInFile = async (chunks: AsyncIterable<Uint8Array>): Promise<readonly string[]> => {
  const ids: string[] = [];
  for await (const line of readLines(chunks)) {
    const parsed = erasedSchema.safeParse(parseLine(line));
    if (parsed.success) ids.push(parsed.data.erased);
  }
  return ids;
};

/** Keeps that these people were erased, so that the next file of the office says so too. */
export const keepErased = async (
  documents: Documents,
  {
    partition,
    personIds,
    at,
  }: { readonly partition: string; readonly personIds: readonly string[]; readonly at: string },
): Promise<void> => {
  for (const personId of personIds) {
    const entry = erasedCodec.write(`erased:${personId}`, { personId, at });
    await documents.batch(partition, [{ do: "create", entry }]);
  }
};
