import type { Documents } from "../documents.ts";
import type { Traces } from "./traces.ts";

/** Whose documents of which office a step is about. */
export type StepPlace = {
  readonly documents: Documents;
  readonly partition: string;
  readonly traces: Traces;
};
