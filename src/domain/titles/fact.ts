import type { Day } from "../day.ts";

/** Where a fact comes from. */
export type Provenance = {
  readonly standing: "verified" | "selfEntered";
  /** The paper or register that it was taken from. */
  readonly source: string;
  /** The day of the decision or record; a fact of a later day than the judgement's is left aside. */
  readonly on: Day | null;
  readonly decisionNumber: string | null;
};

/** A fact with where it comes from. */
export type Fact<Content> = Content & { readonly provenance: Provenance };
