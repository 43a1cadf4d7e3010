import { checkDates } from "./check-dates.ts";
import { checkIds } from "./check-ids.ts";
import { checkTargets } from "./check-targets.ts";
import type { Draft } from "./draft.ts";
import type { PlanMistake } from "./plan-mistake.ts";

/** Every contradiction between the parts of a plan file. */
export const checkPlan = (draft: Draft): PlanMistake[] => [
  ...checkIds(draft),
  ...checkDates(draft),
  ...checkTargets(draft),
];
