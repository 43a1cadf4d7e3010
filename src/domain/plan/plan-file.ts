import type { EmulationPlan } from "./plan.ts";
import type { PlanMistake } from "./plan-mistake.ts";

/** One thing wrong in a plan file, and the line where it stands; `null` where that is not known. */
export type PlanFileMistake = PlanMistake & { readonly line: number | null };

/** The plan that the text of a file holds, or every mistake in it. */
export type PlanFileReading =
  | { readonly ok: true; readonly plan: EmulationPlan }
  | { readonly ok: false; readonly mistakes: readonly PlanFileMistake[] };

/** Reads and writes plans as files. */
export type PlanFiles = {
  read(text: string): PlanFileReading;
  write(plan: EmulationPlan): string;
};
