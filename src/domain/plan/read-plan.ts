import { checkPlan } from "./check-plan.ts";
import { draftOf } from "./draft.ts";
import type { EmulationPlan } from "./plan.ts";
import { planSchema } from "./plan.ts";
import type { PlanMistake } from "./plan-mistake.ts";
import { shapeMistakes } from "./shape-mistakes.ts";
import { wordIssue } from "./word-issue.ts";

/** A plan, or everything that is wrong with the file. */
export type PlanReading =
  | { readonly ok: true; readonly plan: EmulationPlan }
  | { readonly ok: false; readonly mistakes: readonly PlanMistake[] };

/** The plan that a file holds, or every mistake in it: where, what stands there, what would be right. */
export const readPlan = (input: unknown): PlanReading => {
  const read = planSchema.safeParse(input, { error: wordIssue });
  const contradictions = checkPlan(draftOf(input));
  if (!read.success) return { ok: false, mistakes: [...shapeMistakes(read.error, input), ...contradictions] };
  return contradictions.length > 0 ? { ok: false, mistakes: contradictions } : { ok: true, plan: read.data };
};
