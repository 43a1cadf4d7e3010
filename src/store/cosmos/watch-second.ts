import { setTimeout as sleep } from "node:timers/promises";
import type { StoreClock } from "./create-store-clock.ts";

/** Looks for a new second are so far apart, in ms, and there are so many at most: a little more than a second's. */
const lookMs = 40;
const mostLooks = 30;

/** Asks the store until a second begins, so that its clock is known to a tenth of one. */
export const watchSecond = async (clock: StoreClock, hear: () => Promise<unknown>): Promise<void> => {
  await hear();
  for (let look = 0; look < mostLooks && clock.widthMs() > 100; look++) {
    await sleep(lookMs);
    // One that is late or refused only leaves the time known less well.
    await hear().catch(() => undefined);
  }
};
