import { stampOf } from "../domain/day.ts";
import type { PlanDraft } from "../domain/plan/edit/plan-draft.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import type { PlanFileReading } from "../domain/plan/plan-file.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import { openPlan, type PlanFile } from "./open-plans.ts";
import type { PlanDesk, Ports } from "./ports.ts";

/** Plans of an office that may go by one id, told apart by a number. */
const mostAlike = 30;

/** Reads the text of a plan file: the plan, or every mistake. */
export const readPlanFile =
  ({ planFiles }: Ports) =>
  (text: string): PlanFileReading =>
    planFiles.read(text);

/** Why a plan from a file makes no draft. */
export type PlanImportFault = "plan-alike-many";

/** A draft that was made of a file, and whether it had been made before. */
export type ImportedDraft = { readonly draft: PlanDraft; readonly isNew: boolean };

/**
 * Begins a draft of a plan from a file. It takes no other plan's place: where its id is taken it gets a number; the
 * same file once more leads to the draft that it made.
 */
export const draftOfFile = async (
  planDesk: PlanDesk,
  plan: EmulationPlan,
  act: Pick<PlanDraft, "changedAt" | "changedByPersonId">,
): Promise<Result<ImportedDraft, PlanImportFault>> => {
  const running = planDesk.running();
  for (let count = 1; count <= mostAlike; count++) {
    const named = count === 1 ? plan : { ...plan, id: `${plan.id}-${count}` };
    const [draft, log] = await Promise.all([planDesk.findDraft(named.id), planDesk.findLog(named.id)]);
    if (draft && JSON.stringify(draft.value.plan) === JSON.stringify(named))
      return ok({ draft: draft.value, isNew: false });
    if (draft || log || running.some(({ planId }) => planId === named.id)) continue;
    const begun: PlanDraft = { plan: named, baseRevision: null, ...act };
    planDesk.saveDraft(begun, undefined);
    return ok({ draft: begun, isNew: true });
  }
  return refused("plan-alike-many", { most: mostAlike });
};

/** Begins a draft of a plan from a file, to be filled in like one of a ready plan. */
export const importPlan =
  (ports: Ports) =>
  async (plan: EmulationPlan): Promise<Result<PlanFile, PlanImportFault>> => {
    const { planDesk, person, now } = ports;
    const act = { changedAt: stampOf(now), changedByPersonId: person.id };
    const made = await draftOfFile(planDesk, plan, act);
    if (!made.ok) return made;
    const { draft, isNew } = made.value;
    const planId = draft.plan.id;
    const there = isNew ? undefined : await openPlan(ports)(planId);
    return ok(there ?? { planId, holds: null, draft: { value: draft, etag: "" }, history: [] });
  };

/** The text of a file with the plan as it holds, else as it is being made; undefined where there is none. */
export const writePlanFile =
  (ports: Ports) =>
  async (planId: string): Promise<string | undefined> => {
    const file = await openPlan(ports)(planId);
    const plan = file?.holds?.plan ?? file?.draft?.value.plan;
    return plan && ports.planFiles.write(plan);
  };
