import { DateTime } from "luxon";
import { officeZone } from "../../../src/domain/day.ts";

/** A clock that stands still until everybody sleeps, and then goes to the first who wakes. */
export type VirtualClock = {
  /** Calendar time and the machine's are one here. */
  readonly nowMs: () => number;
  readonly now: () => DateTime;
  readonly sleep: (ms: number) => Promise<void>;
  /** Lets time pass until the work is done. @throws where it would never be */
  readonly through: <Value>(work: Promise<Value>) => Promise<Value>;
  /** Goes to a later moment at once, waking nobody on the way. */
  readonly goTo: (moment: string) => void;
};

type Sleeper = { readonly atMs: number; readonly wake: () => void };

/** Rounds in which nobody sleeps and the work is not done: it waits for something else than time. */
const mostIdleRounds = 1_000;

/** @param isAsking whether something is asked of a store that takes real time, which the clock then waits for */
export const createVirtualClock = (start: string, isAsking: () => boolean = () => false): VirtualClock => {
  let ms = DateTime.fromISO(start, { zone: officeZone }).toMillis();
  let sleepers: Sleeper[] = [];
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const through = async <Value>(work: Promise<Value>): Promise<Value> => {
    let isDone = false;
    const watched = work.finally(() => {
      isDone = true;
    });
    watched.catch(() => undefined);
    let idleRounds = 0;
    while (!isDone) {
      await settle();
      if (isDone) break;
      if (isAsking()) continue;
      const [first, ...rest] = sleepers.toSorted((one, other) => one.atMs - other.atMs);
      if (!first) {
        idleRounds += 1;
        if (idleRounds > mostIdleRounds) throw new Error("Nobody sleeps, and the work does not end.");
        continue;
      }
      idleRounds = 0;
      sleepers = rest;
      ms = Math.max(ms, first.atMs);
      first.wake();
    }
    return watched;
  };
  return {
    nowMs: () => ms,
    now: () => DateTime.fromMillis(ms, { zone: officeZone }),
    sleep: (forMs) =>
      forMs <= 0
        ? Promise.resolve()
        : new Promise((wake) => {
            sleepers.push({ atMs: ms + forMs, wake });
          }),
    through,
    goTo: (moment) => {
      ms = DateTime.fromISO(moment, { zone: officeZone }).toMillis();
    },
  };
};
