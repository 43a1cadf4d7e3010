import { type Building, unitTallies } from "./build-tallies.ts";
import { completeStandings } from "./complete-standings.ts";
import { readerOf } from "./read-facts.ts";
import { refreshTallies } from "./refresh-tallies.ts";
import { standingCodec } from "./standing-codec.ts";
import { tallyMark } from "./tally-marks.ts";
import type { Difference } from "./verify-office.ts";

/** Units that one mark names. */
const unitsInMark = 1000;

/**
 * Makes standings that differ anew from the facts, and builds every tally of the office. A standing that is removed and
 * not yet there again is told from the facts, so this may break off anywhere.
 */
export const repairOffice = async (building: Building, differences: readonly Difference[]): Promise<void> => {
  const { documents, partition } = building;
  for (const { id } of differences) {
    const stored = await documents.get(partition, id);
    if (stored?.kind === standingCodec.kind)
      await documents.batch(partition, [{ do: "remove", id, etag: stored.etag }]);
  }
  const present = await completeStandings(documents, partition);
  const kept = Object.keys(await unitTallies(readerOf(documents, partition)));
  const unitIds = [...new Set([...present, ...kept])];
  for (let from = 0; from < unitIds.length; from += unitsInMark)
    await documents.batch(partition, [tallyMark(unitIds.slice(from, from + unitsInMark))]);
  await refreshTallies(building);
};
