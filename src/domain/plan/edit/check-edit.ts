import { ok, type Result, refused } from "../../result.ts";
import type { EmulationPlan } from "../plan.ts";
import { readPlan } from "../read-plan.ts";
import { isAdded } from "./added-item.ts";
import { applyEdit } from "./apply-edit.ts";
import type { PlanEdit } from "./plan-edit.ts";

/** Why something can't be filled in. */
export type PlanEditFault =
  | "plan-item-gone"
  | "plan-full"
  | "end-before-start"
  | "plan-mistakes"
  | "nothing-changed";

/** Phases, deadlines or events of one plan. */
const mostItems = 40;

/** The plan with one thing filled in, found good as a whole. */
export const checkEdit = (plan: EmulationPlan, edit: PlanEdit): Result<EmulationPlan, PlanEditFault> => {
  if (!isThere(plan, edit)) return refused("plan-item-gone");
  if ("startsOn" in edit && edit.startsOn !== null && edit.endsOn !== null && edit.endsOn < edit.startsOn)
    return refused("end-before-start", { earliest: edit.startsOn });
  const next = applyEdit(plan, edit);
  if ([next.phases, next.deadlines, next.events].some(({ length }) => length > mostItems))
    return refused("plan-full", { most: mostItems });
  const reading = readPlan(next);
  if (!reading.ok) {
    const mistakes = reading.mistakes.map(({ value, expected }) => `${value} → ${expected}`);
    return refused("plan-mistakes", { mistakes: mistakes.join("; ") });
  }
  return JSON.stringify(reading.plan) === JSON.stringify(plan)
    ? refused("nothing-changed")
    : ok(reading.plan);
};

const isThere = (plan: EmulationPlan, edit: PlanEdit): boolean => {
  const has = (items: readonly { readonly id: string }[], id: string | null): boolean =>
    id === null || items.some((item) => item.id === id);
  switch (edit.sets) {
    case "phase":
      return has(plan.phases, edit.id);
    case "deadline":
      return has(plan.deadlines, edit.id);
    case "event":
      return has(plan.events, edit.id);
    case "anniversary":
      return has(plan.anniversaries, edit.id);
    case "removal":
      return has(plan[edit.list].filter(isAdded), edit.id);
    default:
      return true;
  }
};
