import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { readyPlan } from "../../../src/plans/ready-plans.ts";

/** The ready plan with this id. @throws where there is none */
export const planNamed = (id: string): EmulationPlan => {
  const plan = readyPlan(id);
  if (!plan) throw new Error(`no ready plan ${id}`);
  return plan;
};
