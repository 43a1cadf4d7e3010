import type { Documents } from "../documents.ts";
import { type Building, buildOffice, buildUnit } from "./build-tallies.ts";
import { completeStandings } from "./complete-standings.ts";
import { officeTallyId } from "./tally-codecs.ts";
import { markedUnits, removeMarks, tallyMarkCodec } from "./tally-marks.ts";

/** Marks seen in one go. */
const mostMarks = 1000;

/**
 * Builds the tallies of one office that changes have marked; all of them, and standings first, where it has none yet.
 * A mark goes only once everything it names is built from what was read after it, so wherever this breaks off, and
 * however many do it at once, the next one ends it.
 */
export const refreshTallies = async (building: Building): Promise<void> => {
  const { documents, partition } = building;
  const isBuilt = (await documents.get(partition, officeTallyId)) !== undefined;
  const unitIds = isBuilt ? [] : await completeStandings(documents, partition);
  const { found: marks } = await marksOf(documents, partition, mostMarks);
  if (isBuilt && marks.length === 0) return;
  for (const unitId of new Set([...unitIds, ...markedUnits(marks)])) await buildUnit(building, unitId);
  await buildOffice(building);
  await removeMarks(documents, partition, marks);
};

/** The marks on tallies of an office that are not built anew yet, so many at most. */
export const marksOf = (documents: Documents, partition: string, limit: number) =>
  documents.query(partition, { kind: tallyMarkCodec.kind, limit });
