import { stampOf } from "../domain/day.ts";
import { checkEdit, type PlanEditFault } from "../domain/plan/edit/check-edit.ts";
import type { PlanDraft } from "../domain/plan/edit/plan-draft.ts";
import type { PlanEdit } from "../domain/plan/edit/plan-edit.ts";
import { movePlan } from "../domain/plan/move-plan.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import { openPlan, type PlanFile } from "./open-plans.ts";
import type { Ports } from "./ports.ts";

/** Why a plan is not drafted. */
export type PlanDraftFault = PlanEditFault | "plan-gone";

/** The plans that come with the bot. */
export const readyPlans =
  ({ planDesk }: Ports) =>
  (): readonly EmulationPlan[] =>
    planDesk.ready();

/** Begins a draft of a ready plan, in its own years or moved to begin in another; what there is already goes on. */
export const draftReadyPlan =
  (ports: Ports) =>
  async ({
    readyId,
    year,
  }: {
    readonly readyId: string;
    readonly year: number | null;
  }): Promise<Result<PlanFile, PlanDraftFault>> => {
    const ready = ports.planDesk.ready().find(({ id }) => id === readyId);
    if (!ready) return refused("plan-gone");
    const plan = year === null || year === ready.period.fromYear ? ready : movePlan(ready, year);
    return ok(
      (await changePlan(ports)(plan.id)) ??
        begun(ports, { planId: plan.id, holds: null, draft: undefined, history: [] }, plan),
    );
  };

/** Begins a change of a plan that the office runs or ran; a change that was begun goes on. */
export const changePlan =
  (ports: Ports) =>
  async (planId: string): Promise<PlanFile | undefined> => {
    const file = await openPlan(ports)(planId);
    return file?.holds && !file.draft ? begun(ports, file, file.holds.plan) : file;
  };

/** Fills one thing in; where no draft was begun of a plan that holds, one is. */
export const editPlan =
  (ports: Ports) =>
  async (file: PlanFile, edit: PlanEdit): Promise<Result<PlanFile, PlanDraftFault>> => {
    const stands = file.draft?.value.plan ?? file.holds?.plan;
    if (!stands) return refused("plan-gone");
    const checked = checkEdit(stands, edit);
    return checked.ok ? ok(begun(ports, file, checked.value)) : checked;
  };

/** Throws a draft away; what holds stays. */
export const discardDraft =
  (ports: Ports) =>
  async (file: PlanFile): Promise<Result<PlanFile, PlanDraftFault>> => {
    const { planId, draft } = file;
    if (!draft) return refused("plan-gone");
    ports.planDesk.removeDraft(planId, draft.etag);
    return ok({ ...file, draft: undefined });
  };

const begun = ({ person, planDesk, now }: Ports, file: PlanFile, plan: EmulationPlan): PlanFile => {
  const draft: PlanDraft = {
    plan,
    baseRevision: file.holds?.revision ?? null,
    changedAt: stampOf(now),
    changedByPersonId: person.id,
  };
  planDesk.saveDraft(draft, file.draft?.etag);
  return { ...file, draft: { value: draft, etag: file.draft?.etag ?? "" } };
};
