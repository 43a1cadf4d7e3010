import { dayOf } from "../domain/day.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { pledgeableTitles } from "../domain/plan/pledgeable-titles.ts";
import type { Pledge, PledgeTerms } from "../domain/pledge.ts";
import { ok, type Result } from "../domain/result.ts";
import { type ToldConfirming, toldConfirming } from "./confirming/tell-confirming.ts";
import { currentPlan, isLatePledge, type PlanFault } from "./current-plan.ts";
import type { Ports, Versioned } from "./ports.ts";

/** A person's pledge under the plan of the day, and what may be pledged. */
export type PledgeDesk = {
  readonly plan: EmulationPlan;
  readonly terms: PledgeTerms;
  readonly pledge: Versioned<Pledge> | undefined;
  /** Whether a pledge made now is late. */
  readonly late: boolean;
  /** How the pledge stands with those who confirm it; undefined where there is none, or it was withdrawn. */
  readonly told: ToldConfirming | undefined;
};

/** Finds the person's pledge and its terms, under the plan that is named or meant; refused where none is. */
export const openPledge =
  (ports: Ports) =>
  async (planId = ""): Promise<Result<PledgeDesk, PlanFault>> => {
    const { person, pledges, now } = ports;
    const found = await currentPlan(ports, planId);
    if (!found.ok) return found;
    const plan = found.value;
    const pledge = await pledges.find(person.id, plan.id);
    return ok({
      plan,
      terms: {
        titles: pledgeableTitles(plan, person.staffKind),
        movements: plan.movements.map(({ id }) => id),
        leastTargetRate: plan.pledging.leastTargetRate,
      },
      pledge,
      late: isLatePledge(plan, dayOf(now)),
      told: pledge && (await toldConfirming(ports, pledge.value)),
    });
  };
