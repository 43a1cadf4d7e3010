import type { Rating } from "../../codes.ts";
import type { Projection } from "./rate-335.ts";
import type { Gap, Missing } from "./rating-words.ts";

/** A projected rating under a text of conditions. */
export type ConditionProjection = Projection & {
  readonly missing: readonly Missing[];
  readonly gaps: readonly Gap[];
};

/** What no text says: where no rating fits, and how to rate where nothing was assigned. */
export const gapsOf = (ratings: readonly Rating[], taskCount: number | null): readonly Gap[] => [
  ...(ratings.length === 0 ? (["betweenRatings"] as const) : []),
  ...(taskCount === 0 ? (["nothingAssigned"] as const) : []),
];
