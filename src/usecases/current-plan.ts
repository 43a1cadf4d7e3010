import type { Day } from "../domain/day.ts";
import { dayOf } from "../domain/day.ts";
import { lastAllowedDay } from "../domain/plan/deadline.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { planCovers } from "../domain/plan/plan-covers.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import type { Ports } from "./ports.ts";

/** Why it is not clear which plan is meant: the office runs none, or several and the person has not chosen. */
export type PlanFault = "no-plan" | "which-plan";

/** The plans that a command can mean today: those that cover the day, else the newest. */
export const plansToday = (plans: readonly EmulationPlan[], today: Day): readonly EmulationPlan[] => {
  const covering = plans.filter((plan) => planCovers(plan, today));
  return covering.length > 0 ? covering : plans.slice(-1);
};

/** The plan that a command means: the one it names, the only one of the day, or the one the person chose. */
export const currentPlan = async (
  { plans, choices, now }: Pick<Ports, "plans" | "choices" | "now">,
  named = "",
): Promise<Result<EmulationPlan, PlanFault>> => {
  const active = await plans.active();
  const open = plansToday(active, dayOf(now));
  const [only] = open;
  if (!only) return refused("no-plan");
  const { planId } = choices.get();
  const found = active.find(({ id }) => id === named) ?? (open.length === 1 ? only : undefined);
  const plan = found ?? open.find(({ id }) => id === planId);
  return plan ? ok(plan) : refused("which-plan");
};

/** The last day for pledges; null where it is not set. */
export const lastPledgeDay = ({ pledging }: EmulationPlan): Day | null =>
  pledging.deadline === null ? null : lastAllowedDay(pledging.deadline);

/** Whether a pledge made today is after the last day for pledges. */
export const isLatePledge = (plan: EmulationPlan, today: Day): boolean => {
  const lastDay = lastPledgeDay(plan);
  return lastDay !== null && today > lastDay;
};
