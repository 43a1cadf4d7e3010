import type { DateTime } from "luxon";
import type { Logger } from "pino";
import { stampOf } from "../../domain/day.ts";
import { officeCodec } from "../codecs.ts";
import type { Documents, Stored } from "../documents.ts";
import { refreshTallies } from "./refresh-tallies.ts";
import { isBuiltFor } from "./running-plans.ts";
import { officeTallyCodec, officeTallyId } from "./tally-codecs.ts";
import { tallyMarkCodec } from "./tally-marks.ts";

export type RefreshParts = {
  readonly documents: Documents;
  /** Calendar time. */
  readonly now: () => DateTime;
  /** The time of the machine. */
  readonly nowMs: () => number;
  /** Whether the process is about to end: then nothing more is begun. */
  readonly isStopping?: (() => boolean) | undefined;
  readonly log: Logger;
};

/** How long one heartbeat builds tallies; what is left goes on in the next. */
const beatMs = 40_000;

/** Pages of a thousand offices that are looked through for those without tallies. */
const mostPages = 100;

/**
 * Builds the tallies of offices that have none, of before there were any or just moved here, those built for other
 * plans than the office runs, and those that changes have marked. What goes wrong with one is logged.
 */
export const createRefreshAll = (parts: RefreshParts): (() => Promise<void>) => {
  const { documents, now, nowMs, log } = parts;
  const refreshEach = async (partitions: readonly string[], untilMs: number): Promise<void> => {
    for (const partition of new Set(partitions)) {
      if (nowMs() >= untilMs || parts.isStopping?.()) return;
      try {
        await refreshTallies({ documents, partition, builtAt: stampOf(now()) });
      } catch (error) {
        // One that can't be built holds no other up.
        log.error({ err: error, partition }, "tallies could not be built");
      }
    }
  };
  return async () => {
    if (parts.isStopping?.()) return;
    const untilMs = nowMs() + beatMs;
    try {
      await refreshEach(await toBeBuilt(documents), untilMs);
      const { found } = await documents.queryEverywhere({ kind: tallyMarkCodec.kind, limit: 1000 });
      await refreshEach(
        found.map(({ partition }) => partition),
        untilMs,
      );
    } catch (error) {
      log.error({ err: error }, "tallies could not be looked for");
    }
  };
};

const toBeBuilt = async (documents: Documents): Promise<readonly string[]> => {
  const partitions: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await documents.queryEverywhere({ kind: officeCodec.kind, limit: 1000, after });
    const tallies = await Promise.all(
      read.found.map(({ partition }) => documents.get(partition, officeTallyId)),
    );
    partitions.push(
      ...read.found.flatMap((office, index) => (isBuilt(tallies[index], office) ? [] : [office.partition])),
    );
    after = read.after;
    if (after === undefined) break;
  }
  return partitions;
};

/** What can't be read is left to who builds it, and says so. */
const isBuilt = (tally: Stored | undefined, office: Stored): boolean => {
  try {
    return (
      tally !== undefined && isBuiltFor(officeTallyCodec.read(tally), officeCodec.read(office).activePlans)
    );
  } catch {
    return false;
  }
};
