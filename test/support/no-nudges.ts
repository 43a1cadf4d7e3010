import type { Nudges } from "../../src/usecases/lacking/nudges.ts";

/** Nobody was ever asked for anything, and nobody can be. */
export const noNudges: Nudges = {
  reachOf: async () => [],
  last: async () => undefined,
  saveLast: () => {},
  rowsOf: async () => [],
};
