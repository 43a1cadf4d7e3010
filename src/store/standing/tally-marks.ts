import { randomUUID } from "node:crypto";
import { z } from "zod";
import { createCodec } from "../codec.ts";
import type { Documents, Operation, Stored } from "../documents.ts";

export const tallyMarkCodec = createCodec("tally-mark", 1, z.strictObject({ unitIds: z.array(z.string()) }));

/**
 * That the standings of units change with this batch, so that their tallies are to be built anew. Each batch makes a
 * mark of its own: whoever changes standings of one unit at once is in nobody's way.
 */
export const tallyMark = (unitIds: readonly string[]): Operation => ({
  do: "create",
  entry: tallyMarkCodec.write(`tally-mark:${randomUUID()}`, { unitIds: [...unitIds] }),
});

/** The units that marks name. */
export const markedUnits = (marks: readonly Stored[]): readonly string[] => [
  ...new Set(marks.flatMap((mark) => tallyMarkCodec.read(mark).unitIds)),
];

/** Operations of one batch at most. */
const mostRemoved = 100;

/** Removes marks that were seen before all they name was built; one that somebody else removed keeps its batch back. */
export const removeMarks = async (
  documents: Documents,
  partition: string,
  marks: readonly Stored[],
): Promise<void> => {
  for (let from = 0; from < marks.length; from += mostRemoved) {
    const some = marks.slice(from, from + mostRemoved);
    await documents.batch(
      partition,
      some.map(({ id, etag }): Operation => ({ do: "remove", id, etag })),
    );
  }
};
