import type { Day } from "../day.ts";
import { type PlanDuty, planDuties } from "../duties/plan-duties.ts";
import { isMeeting, lastAllowedDay } from "../plan/deadline.ts";
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
  // Duties of a month or quarter have no last day, whichever of them is looked at.
  const found = planDuties(plan, plan.period.startsOn ?? `${plan.period.fromYear}-01-01`)
    .filter(({ id }) => !meetings.has(id))
    .map((duty) => ({ duty, draft: draftOf(plan, duty) }));
  return {
    drafts: found.flatMap(({ draft }) => (draft ? [draft] : [])),
    silent: found.flatMap(({ duty: { id, recurs, period }, draft }) =>
      draft
        ? []
        : [
            {
              planId: plan.id,
              dutyId: period === null ? id : id.slice(0, id.lastIndexOf(".")),
              why: recurs === null && period === null ? "undated" : "recurs",
            },
          ],
    ),
  };
};

const draftOf = (plan: EmulationPlan, duty: PlanDuty): MilestoneDraft | undefined => {
  const after = duty.lastDay === null && duty.phase ? afterPhase(plan, duty.id, duty.phase.endsOn) : null;
  const dueOn = duty.lastDay ?? after?.dueOn ?? null;
  // What goes on as long as the plan runs is never handed in, not even on its last day.
  if (dueOn === null || duty.recurs !== null) return undefined;
  return {
    ...plainDraft,
    id: `duty:${plan.id}:${duty.id}`,
    kind: "unitDuty",
    planId: plan.id,
    subjectId: duty.id,
    audience: { of: duty.isOfUnits ? "unitHeads" : "officers" },
    dueOn,
    ...after,
  };
};

/** A week before a review that does not wait for the end of its phase. */
const beforeReview = [7] as const;

/** As soon as the phase is over. */
const afterEnd = [-1] as const;

/**
 * When to tell of what is done after a phase on a day that the plan does not set: once the phase is over, and before
 * the first deadline of the phase where that comes first. Null where neither is known.
 */
const afterPhase = (
  { deadlines }: EmulationPlan,
  dutyId: string,
  endsOn: Day | null,
): Pick<MilestoneDraft, "phaseId" | "dueOn" | "precision" | "leads"> | null => {
  const phaseId = dutyId.slice(dutyId.lastIndexOf(".") + 1);
  const [reviewOn] = deadlines
    .filter((deadline) => deadline.phaseId === phaseId)
    .map(lastAllowedDay)
    .toSorted();
  if (reviewOn !== undefined && (endsOn === null || reviewOn <= endsOn))
    return { phaseId, dueOn: reviewOn, precision: "none", leads: beforeReview };
  return endsOn === null ? null : { phaseId, dueOn: endsOn, precision: "none", leads: afterEnd };
};
