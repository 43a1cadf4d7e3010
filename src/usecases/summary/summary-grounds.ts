import { dayOf } from "../../domain/day.ts";
import type { Unit } from "../../domain/person.ts";
import { ok, type Result } from "../../domain/result.ts";
import type { SummaryScope } from "../../domain/summary/summary.ts";
import { currentPlan, type PlanFault, plansToday } from "../current-plan.ts";
import type { Ports } from "../ports.ts";

/** Which summary is asked for. */
export type SummaryAsk = {
  /** Empty: the plan that commands mean. */
  readonly planId: string;
  /** Undefined: the whole plan. */
  readonly phaseId?: string | undefined;
  /** Whether what is told now is what the person saw last. */
  readonly isLooked?: boolean | undefined;
};

/** What a summary is told of, and whether the office runs other plans today. */
export type SummaryGrounds = SummaryScope & { readonly hasOthers: boolean };

/** Finds the plan and phase that are asked about. */
export const summaryGrounds = async (
  { plans, choices, now }: Pick<Ports, "plans" | "choices" | "now">,
  { planId, phaseId }: Pick<SummaryAsk, "planId" | "phaseId">,
): Promise<Result<SummaryGrounds, PlanFault>> => {
  const today = dayOf(now);
  const active = await plans.active();
  const found = await currentPlan({ plans: { active: async () => active }, choices, now }, planId);
  if (!found.ok) return found;
  const plan = found.value;
  const phase = plan.phases.find(({ id }) => id === phaseId) ?? null;
  return ok({ plan, phase, today, hasOthers: plansToday(active, today).length > 1 });
};

/** The unit by its id; one that the office does not list is called by its id. */
export const unitOf = ({ office }: Pick<Ports, "office">, unitId: string): Unit =>
  office.units.find(({ id }) => id === unitId) ?? { id: unitId, name: unitId };
