import type { EmulationPlan } from "../plan.ts";
import { type PlanFact, planFacts } from "./plan-facts.ts";

/** What one thing of a plan said and what it says now; null where it is not in the plan. */
export type PlanChange =
  | { readonly before: PlanFact; readonly after: PlanFact | null }
  | { readonly before: null; readonly after: PlanFact };

/** What an officer changed between two revisions of a plan. */
export const planChanges = (before: EmulationPlan, after: EmulationPlan): readonly PlanChange[] => {
  const were = planFacts(before);
  const are = planFacts(after);
  const changed = were.flatMap((was): readonly PlanChange[] => {
    const is = are.find((one) => keyOf(one) === keyOf(was)) ?? null;
    return JSON.stringify(is) === JSON.stringify(was) ? [] : [{ before: was, after: is }];
  });
  const added = are.filter((is) => were.every((was) => keyOf(was) !== keyOf(is)));
  return [...changed, ...added.map((is) => ({ before: null, after: is }))];
};

const keyOf = (fact: PlanFact): string => ("id" in fact ? `${fact.is}:${fact.id}` : fact.is);
