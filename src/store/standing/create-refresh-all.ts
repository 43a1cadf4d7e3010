import type { DateTime } from "luxon";
import type { Logger } from "pino";
import { stampOf } from "../../domain/day.ts";
import { officeCodec } from "../codecs.ts";
import type { Documents } from "../documents.ts";
import { refreshTallies } from "./refresh-tallies.ts";
import { officeTallyId } from "./tally-codecs.ts";
import { tallyMarkCodec } from "./tally-marks.ts";

export type RefreshParts = {
  readonly documents: Documents;
  /** Calendar time. */
  readonly now: () => DateTime;
  /** The time of the machine. */
  readonly nowMs: () => number;
  readonly log: Logger;
};

/** How long one heartbeat builds tallies; what is left goes on in the next. */
const beatMs = 40_000;

/** Pages of a thousand offices that are looked through for those without tallies. */
const mostPages = 100;

/**
 * Builds the tallies that changes have marked, of every office; in a process's first heartbeats also those of offices
 * that have none. What goes wrong with one is logged.
 */
export const createRefreshAll = (parts: RefreshParts): (() => Promise<void>) => {
  const { documents, now, nowMs, log } = parts;
  let areAllBuilt = false;
  const refreshEach = async (partitions: readonly string[], untilMs: number): Promise<boolean> => {
    let isWhole = true;
    for (const partition of new Set(partitions)) {
      if (nowMs() >= untilMs) return false;
      try {
        await refreshTallies({ documents, partition, builtAt: stampOf(now()) });
      } catch (error) {
        // One that can't be built holds no other up.
        log.error({ err: error, partition }, "tallies could not be built");
        isWhole = false;
      }
    }
    return isWhole;
  };
  return async () => {
    const untilMs = nowMs() + beatMs;
    try {
      if (!areAllBuilt) areAllBuilt = await refreshEach(await withoutTallies(documents), untilMs);
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

const withoutTallies = async (documents: Documents): Promise<readonly string[]> => {
  const without: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await documents.queryEverywhere({ kind: officeCodec.kind, limit: 1000, after });
    const tallies = await Promise.all(
      read.found.map(({ partition }) => documents.get(partition, officeTallyId)),
    );
    without.push(...read.found.flatMap(({ partition }, index) => (tallies[index] ? [] : [partition])));
    after = read.after;
    if (after === undefined) break;
  }
  return without;
};
