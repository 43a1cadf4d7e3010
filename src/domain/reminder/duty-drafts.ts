import { type PlanDuty, planDuties } from "../duties/plan-duties.ts";
import { isMeeting } from "../plan/deadline.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { type MilestoneDraft, plainDraft } from "./milestone-draft.ts";

/** A duty of which nobody is reminded, since no day follows from the plan. */
export type SilentDuty = {
  readonly planId: string;
  readonly dutyId: string;
  readonly why: "undated" | "recurs";
};

/** The duties of a plan of which people may be reminded, and the others. */
export const dutyDrafts = (
  plan: EmulationPlan,
): { readonly drafts: readonly MilestoneDraft[]; readonly silent: readonly SilentDuty[] } => {
  const meetings = new Set(plan.deadlines.filter(isMeeting).map(({ id }) => `deadline:${id}`));
  const found = planDuties(plan)
    .filter(({ id }) => !meetings.has(id))
    .map((duty) => ({ duty, draft: draftOf(plan.id, duty) }));
  return {
    drafts: found.flatMap(({ draft }) => (draft ? [draft] : [])),
    silent: found.flatMap(({ duty: { id, recurs }, draft }) =>
      draft ? [] : [{ planId: plan.id, dutyId: id, why: recurs === null ? "undated" : "recurs" } as const],
    ),
  };
};

const draftOf = (planId: string, duty: PlanDuty): MilestoneDraft | undefined => {
  const dueOn = duty.lastDay ?? duty.phase?.endsOn ?? null;
  // What goes on as long as the plan runs is never handed in, not even on its last day.
  if (dueOn === null || duty.recurs !== null) return undefined;
  return {
    ...plainDraft,
    id: `duty:${planId}:${duty.id}`,
    kind: "unitDuty",
    planId,
    subjectId: duty.id,
    audience: { of: duty.isOfUnits ? "unitHeads" : "officers" },
    dueOn,
    precision: duty.lastDay === null ? "none" : "day",
  };
};
