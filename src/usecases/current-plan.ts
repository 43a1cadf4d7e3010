import type { Day } from "../domain/day.ts";
import { lastAllowedDay } from "../domain/plan/deadline.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { planCovers } from "../domain/plan/plan-covers.ts";

/** The plan that a command means today: the first that covers the day, else the newest; undefined without any. */
export const currentPlan = (plans: readonly EmulationPlan[], today: Day): EmulationPlan | undefined =>
  plans.find((plan) => planCovers(plan, today)) ?? plans.at(-1);

/** The last day for pledges; null where it is not set. */
export const lastPledgeDay = ({ pledging }: EmulationPlan): Day | null =>
  pledging.deadline === null ? null : lastAllowedDay(pledging.deadline);

/** Whether a pledge made today is after the last day for pledges. */
export const isLatePledge = (plan: EmulationPlan, today: Day): boolean => {
  const lastDay = lastPledgeDay(plan);
  return lastDay !== null && today > lastDay;
};
