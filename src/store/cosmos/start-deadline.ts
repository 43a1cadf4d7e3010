import { setTimeout as sleep } from "node:timers/promises";

/** The time that one call of the port may take, all its exchanges and pauses together. */
export type Deadline = {
  /** 0 or more. */
  leftMs(): number;
  /** Waits, and says whether it did: not where so little would be left that nothing could come of it. */
  pause(ms: number): Promise<boolean>;
};

/** What an exchange takes at least; with less, none is begun. */
const leastMs = 50;

/** A deadline that begins now. */
export const startDeadline = (ms: number, monotonicMs: () => number): Deadline => {
  const endMs = monotonicMs() + ms;
  const leftMs = () => Math.max(0, endMs - monotonicMs());
  return {
    leftMs,
    pause: async (pauseMs) => {
      if (leftMs() < pauseMs + leastMs) return false;
      await sleep(pauseMs);
      return true;
    },
  };
};

const longestPauseMs = 400;

/** Before the next try, where the store named no time; doubling, with jitter, so that writers do not march in step. */
export const backoffMs = (attempt: number, random: () => number): number =>
  Math.min(25 * 2 ** attempt, longestPauseMs) * (0.5 + random() / 2);
