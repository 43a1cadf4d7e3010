import { DateTime } from "luxon";
import { officeZone } from "../../../../src/domain/day.ts";

/** A moment by the office's clock. */
export const officeMoment = (ms: number): DateTime => DateTime.fromMillis(ms, { zone: officeZone });

/** A clock of which every step is played in one order: the earlier first, of one moment what was asked for first. */
export type SimClock = {
  readonly nowMs: () => number;
  /** Wakes at a moment. */
  readonly until: (atMs: number) => Promise<void>;
  /** Lets everything happen up to a moment, and stands there. */
  readonly runTo: (atMs: number) => Promise<void>;
};

type Sleeper = { readonly atMs: number; readonly wake: () => void };

/** Steps up to one moment; more is a program that never rests. */
const mostSteps = 500_000;

export const createSimClock = (startMs: number): SimClock => {
  let ms = startMs;
  const sleepers: Sleeper[] = [];
  const rest = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    nowMs: () => ms,
    until: (atMs) =>
      new Promise((wake) => {
        let at = sleepers.length;
        while (at > 0 && (sleepers[at - 1]?.atMs ?? 0) > atMs) at--;
        sleepers.splice(at, 0, { atMs, wake });
      }),
    runTo: async (atMs) => {
      await rest();
      for (let step = 0; step < mostSteps; step++) {
        const [first] = sleepers;
        if (!first || first.atMs > atMs) {
          ms = Math.max(ms, atMs);
          return;
        }
        sleepers.shift();
        ms = Math.max(ms, first.atMs);
        first.wake();
        await rest();
      }
      throw new Error(`More than ${mostSteps} steps up to ${new Date(atMs).toISOString()}: nothing ends.`);
    },
  };
};
