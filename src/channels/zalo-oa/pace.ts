import { mostAheadMs } from "../channel.ts";

/** Between two messages that nobody waits for: of the 4,000 calls a minute that an app has, answers need some. */
const spacingMs = 25;

/** How long nothing unasked goes out once Zalo had enough: half of it, and up to as much again at random. */
const restMs = 5_000;

/** How fast the bot writes to people unasked. */
export type Pace = {
  /** Books the next message, unless it is too far ahead. @returns ms from now until it may go */
  reserve(): number;
  /** Zalo had enough, or has room for no more. @returns ms from now until something may be tried again */
  rest(): number;
};

/** @param random 0 up to, not including, 1 */
export const createPace = (nowMs: () => number, random: () => number): Pace => {
  let nextMs = 0;
  return {
    reserve: () => {
      const now = nowMs();
      const waitMs = Math.max(0, nextMs - now);
      if (waitMs <= mostAheadMs) nextMs = now + waitMs + spacingMs;
      return waitMs;
    },
    rest: () => {
      const waitMs = Math.ceil(restMs * (0.5 + random()));
      nextMs = Math.max(nextMs, nowMs() + waitMs);
      return waitMs;
    },
  };
};
