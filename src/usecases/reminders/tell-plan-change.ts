import type { JsonObject } from "../../domain/json.ts";
import type { Unit } from "../../domain/person.ts";
import { datedChanges } from "../../domain/plan/edit/plan-change-notices.ts";
import type { PlanChange } from "../../domain/plan/edit/plan-changes.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import { type PlanChangedAbout, readPlanChanged } from "../../domain/reminder/plan-changed-notice.ts";
import type { Ports } from "../ports.ts";

/** A change of a plan, as a person who pledged under it is told of it. */
export type ToldPlanChange = Pick<PlanChangedAbout, "belowLeastRate" | "titlesClosed"> & {
  readonly plan: EmulationPlan;
  /** Days that changed, came or went. */
  readonly dates: readonly PlanChange[];
  readonly units: readonly Unit[];
};

/** Finds what a notice of a plan's change says: what changed from one revision to the next. */
export const tellPlanChange =
  ({ planDesk, office }: Ports) =>
  async (about: JsonObject): Promise<ToldPlanChange> => {
    const { planId, before, revision, belowLeastRate, titlesClosed } = readPlanChanged(about);
    const [former, plan] = await Promise.all([
      planDesk.revision({ planId, revision: before }),
      planDesk.revision({ planId, revision }),
    ]);
    return { plan, dates: datedChanges(former, plan), belowLeastRate, titlesClosed, units: office.units };
  };
