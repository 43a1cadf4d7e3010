import type { Figures } from "../../src/usecases/figures/figures.ts";

/** An office that recorded nothing of its targets. */
export const noFigures: Figures = {
  ofPlan: async () => [],
  save: () => undefined,
  drafts: { find: async () => undefined, save: () => true, remove: () => undefined },
};
