import { dayOf } from "../domain/day.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { pledgeableTitles } from "../domain/plan/pledgeable-titles.ts";
import type { Pledge, PledgeTerms } from "../domain/pledge.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import { currentPlan, isLatePledge } from "./current-plan.ts";
import type { Ports, Versioned } from "./ports.ts";

/** A person's pledge under the plan of the day, and what may be pledged. */
export type PledgeDesk = {
  readonly plan: EmulationPlan;
  readonly terms: PledgeTerms;
  readonly pledge: Versioned<Pledge> | undefined;
  /** Whether a pledge made now is late. */
  readonly late: boolean;
};

/** Finds the person's pledge and its terms; refused without a plan. */
export const openPledge = (ports: Ports) => async (): Promise<Result<PledgeDesk, "no-plan">> => {
  const { person, plans, pledges, now } = ports;
  const today = dayOf(now);
  const plan = currentPlan(await plans.active(), today);
  if (!plan) return refused("no-plan");
  return ok({
    plan,
    terms: {
      titles: pledgeableTitles(plan, person.staffKind),
      movements: plan.movements.map(({ id }) => id),
      leastTargetRate: plan.pledging.leastTargetRate,
    },
    pledge: await pledges.find(person.id, plan.id),
    late: isLatePledge(plan, today),
  });
};
