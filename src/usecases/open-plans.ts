import { may } from "../domain/authority/may.ts";
import { dayOf } from "../domain/day.ts";
import type { Unit } from "../domain/person.ts";
import type { PlanDraft, PlanLog } from "../domain/plan/edit/plan-draft.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import type { PlanRevision, Ports, Versioned } from "./ports.ts";

/** Whether the person may work on the office's plans. */
export const managesPlans =
  ({ person, now }: Ports) =>
  (): boolean =>
    may(person, { verb: "managePlan", on: { is: "office" }, day: dayOf(now) });

/** A plan that the office runs or ran, and its newest revision. */
export type OfficePlan = {
  readonly plan: EmulationPlan;
  readonly revision: number;
  readonly state: "active" | "closed";
  /** Of the office, as they are now. */
  readonly units: readonly Unit[];
};

/** All plans of the office. */
export type OfficePlans = {
  readonly mayManage: boolean;
  /** Those it runs first, then those it ran. */
  readonly plans: readonly OfficePlan[];
  /** Only for who may manage them. */
  readonly drafts: readonly PlanDraft[];
  readonly units: readonly Unit[];
};

/** One plan on an officer's desk: as it holds, and as it is being changed. */
export type PlanFile = {
  readonly planId: string;
  readonly holds: OfficePlan | null;
  readonly draft: Versioned<PlanDraft> | undefined;
  /** What happened to the plan, oldest first; empty for one that the office never ran, or runs from the start. */
  readonly history: PlanLog["history"];
};

/** Lists the plans of the office. */
export const listPlans = (ports: Ports) => async (): Promise<OfficePlans> => {
  const { planDesk } = ports;
  const mayManage = managesPlans(ports)();
  const [plans, drafts] = await Promise.all([officePlans(ports), mayManage ? planDesk.drafts() : []]);
  return { mayManage, plans, drafts, units: ports.office.units };
};

/** Opens a plan of the office, or a draft; undefined where there is none. */
export const openPlan =
  (ports: Ports) =>
  async (planId: string): Promise<PlanFile | undefined> => {
    const { planDesk } = ports;
    const [draft, log] = await Promise.all([planDesk.findDraft(planId), planDesk.findLog(planId)]);
    const runs = planDesk.running().find((one) => one.planId === planId);
    const at = runs ?? (log && { planId, revision: log.value.revision });
    if (!draft && !at) return undefined;
    const holds = at ? await officePlan(ports, at, runs ? "active" : "closed") : null;
    return { planId, holds, draft, history: log?.value.history ?? [] };
  };

const officePlans = async (ports: Ports): Promise<readonly OfficePlan[]> => {
  const { planDesk } = ports;
  const running = planDesk.running();
  const closed = (await planDesk.logs()).filter(
    ({ planId }) => !running.some((one) => one.planId === planId),
  );
  return Promise.all([
    ...running.map((one) => officePlan(ports, one, "active")),
    ...closed.map((one) => officePlan(ports, one, "closed")),
  ]);
};

const officePlan = async (
  { planDesk, office }: Ports,
  of: PlanRevision,
  state: OfficePlan["state"],
): Promise<OfficePlan> => ({
  plan: await planDesk.revision(of),
  revision: of.revision,
  state,
  units: office.units,
});
