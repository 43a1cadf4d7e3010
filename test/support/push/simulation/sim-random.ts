import { createRandom } from "../../turn/random.ts";

/** Draws that follow from one seed. */
export type SimRandom = {
  /** A whole number from 0 up to, not including, `count`. */
  readonly below: (count: number) => number;
  /** True in so many of a thousand. */
  readonly perMille: (count: number) => boolean;
  readonly oneOf: <Value>(values: readonly [Value, ...Value[]]) => Value;
};

export const createSimRandom = (seed: number): SimRandom => {
  const next = createRandom(((seed * 7_919 + 104_729) % 2_147_483_646) + 1);
  // Neighbouring seeds begin alike.
  for (let skipped = 0; skipped < 5; skipped++) next(2);
  const below = (count: number) => Math.floor(next(1_000_003) / 3) % count;
  return {
    below,
    perMille: (count) => below(1_000) < count,
    oneOf: ([first, ...rest]) => [first, ...rest][below(rest.length + 1)] ?? first,
  };
};
