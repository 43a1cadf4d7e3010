import { may } from "../../domain/authority/may.ts";
import { type Day, dayOf, stampOf } from "../../domain/day.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import { ok, type Result } from "../../domain/result.ts";
import { currentPlan, type PlanFault, plansToday } from "../current-plan.ts";
import type { Ports } from "../ports.ts";
import { type CollectiveTarget, collectiveTargets } from "./collective-targets.ts";

/** How the targets of a plan stand by what the office recorded. */
export type ShownFigures = {
  readonly plan: EmulationPlan;
  /** Whether the office runs other plans today. */
  readonly hasOthers: boolean;
  readonly targets: readonly CollectiveTarget[];
  /** Whether the person records figures, and sees who registered what. */
  readonly mayRecord: boolean;
  readonly maySeeQuotas: boolean;
  /** Whether a file of theirs waits for their word. */
  readonly hasDraft: boolean;
  readonly today: Day;
  /** ISO, UTC. */
  readonly asOf: string;
};

/** Shows the targets of the plan that is meant, or of the one named. */
export const showFigures =
  (ports: Ports) =>
  async (planId = ""): Promise<Result<ShownFigures, PlanFault>> => {
    const { person, now } = ports;
    const found = await currentPlan(ports, planId);
    if (!found.ok) return found;
    const plan = found.value;
    const day = dayOf(now);
    const mayRecord = may(person, { verb: "recordFigure", on: { is: "office" }, day });
    return ok({
      plan,
      hasOthers: plansToday(await ports.plans.active(), day).length > 1,
      targets: await collectiveTargets(ports, plan),
      mayRecord,
      hasDraft: mayRecord && (await ports.figures.drafts.find()) !== undefined,
      maySeeQuotas: may(person, { verb: "showQuotas", on: { is: "office" }, day }),
      today: day,
      asOf: stampOf(now),
    });
  };
