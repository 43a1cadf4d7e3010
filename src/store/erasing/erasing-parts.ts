import type { DateTime } from "luxon";
import type { Documents } from "../documents.ts";

/** What an erasure works with. */
export type ErasingParts = {
  readonly documents: Documents;
  /** Calendar time. */
  readonly now: () => DateTime;
};
