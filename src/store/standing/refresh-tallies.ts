import type { PlanRevision } from "../../usecases/ports.ts";
import type { Documents } from "../documents.ts";
import { type Building, buildOffice, buildUnit, unitTallies } from "./build-tallies.ts";
import { completeStandings } from "./complete-standings.ts";
import { type OfficeReader, readerOf } from "./read-facts.ts";
import { isBuiltFor, type MonthsShelf, runningRevisions } from "./running-plans.ts";
import { officeTallyCodec, officeTallyId } from "./tally-codecs.ts";
import { markedUnits, removeMarks, tallyMarkCodec } from "./tally-marks.ts";

/** Marks seen in one go. */
const mostMarks = 1000;

/**
 * Builds the tallies of one office that changes have marked, and those built for other plans than it runs; all of them,
 * and standings first, where it has none yet. A mark goes only once everything it names is built from what was read
 * after it, so wherever this breaks off, and however many do it at once, the next one ends it.
 */
export const refreshTallies = async (building: Building): Promise<void> => {
  const { documents, partition } = building;
  const office = readerOf(documents, partition);
  const [stored, running] = await Promise.all([office.get(officeTallyId), runningRevisions(office)]);
  const isForRunning = stored !== undefined && isBuiltFor(officeTallyCodec.read(stored), running);
  const unitIds = stored ? [] : await completeStandings(documents, partition);
  const { found: marks } = await marksOf(documents, partition, mostMarks);
  if (isForRunning && marks.length === 0) return;
  const ofOthers = stored && !isForRunning ? await unitsBuiltForOthers(office, running) : [];
  const shelf: MonthsShelf = new Map();
  for (const unitId of new Set([...unitIds, ...ofOthers, ...markedUnits(marks)]))
    await buildUnit(building, unitId, shelf);
  await buildOffice(building);
  await removeMarks(documents, partition, marks);
};

const unitsBuiltForOthers = async (
  office: OfficeReader,
  running: readonly PlanRevision[],
): Promise<readonly string[]> =>
  Object.entries(await unitTallies(office)).flatMap(([unitId, unit]) =>
    isBuiltFor(unit, running) ? [] : [unitId],
  );

/** The marks on tallies of an office that are not built anew yet, so many at most. */
export const marksOf = (documents: Documents, partition: string, limit: number) =>
  documents.query(partition, { kind: tallyMarkCodec.kind, limit });
