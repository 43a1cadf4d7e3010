import { dayOf } from "../domain/day.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { plansToday } from "./current-plan.ts";
import type { Ports } from "./ports.ts";

/** The plans that can be chosen between, and which one is chosen. */
export type PlanChoice = { readonly plans: readonly EmulationPlan[]; readonly chosenId: string | null };

/** Finds the plans that the person can choose between. */
export const openPlanChoice =
  ({ plans, choices, now }: Ports) =>
  async (): Promise<PlanChoice> => {
    const open = plansToday(await plans.active(), dayOf(now));
    const [only] = open;
    const chosen = open.find(({ id }) => id === choices.get().planId);
    return { plans: open, chosenId: chosen?.id ?? (open.length === 1 && only ? only.id : null) };
  };

/** Remembers the plan that the person means from now on. */
export const choosePlan =
  ({ choices }: Ports) =>
  (plan: EmulationPlan): void =>
    choices.save({ planId: plan.id });
