import { isMeeting, lastAllowedDay } from "../plan/deadline.ts";
import { firstDayOf } from "../plan/edges.ts";
import type { Phase } from "../plan/phase.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { pledgeAskedOf } from "../plan/pledge-asked-of.ts";
import { dutyDrafts } from "./duty-drafts.ts";
import { type MilestoneDraft, plainDraft } from "./milestone-draft.ts";

const everybody = { of: "staff", staffKinds: null } as const;

/** Every dated thing of a plan of which people may be reminded. */
export const planDrafts = (plan: EmulationPlan): readonly MilestoneDraft[] => [
  ...plan.phases.flatMap((phase) => phaseDrafts(plan, phase)),
  ...pledgeDrafts(plan),
  ...meetingDrafts(plan),
  ...dutyDrafts(plan).drafts,
  ...anniversaryDrafts(plan),
];

const phaseDrafts = (plan: EmulationPlan, { id, kind, start }: Phase): readonly MilestoneDraft[] => {
  const dueOn = firstDayOf(start);
  if (start === null || dueOn === null) return [];
  return [
    {
      ...plainDraft,
      id: `phase:${plan.id}:${id}`,
      kind: kind === "thematic" ? "thematicPhase" : "phaseStart",
      planId: plan.id,
      subjectId: id,
      phaseId: id,
      audience: everybody,
      dueOn,
      precision: "on" in start ? "day" : "month",
    },
  ];
};

const pledgeDrafts = (plan: EmulationPlan): readonly MilestoneDraft[] => {
  const { deadline } = plan.pledging;
  if (deadline === null) return [];
  return [
    {
      ...plainDraft,
      id: `pledge:${plan.id}`,
      kind: "pledgeDeadline",
      planId: plan.id,
      subjectId: deadline.id,
      phaseId: deadline.phaseId,
      audience: { of: "staff", staffKinds: pledgeAskedOf(plan) },
      dueOn: lastAllowedDay(deadline),
    },
  ];
};

const meetingDrafts = (plan: EmulationPlan): readonly MilestoneDraft[] =>
  plan.deadlines.filter(isMeeting).map((deadline) => {
    const attendees = deadline.attendees ?? { of: "staff" };
    return {
      ...plainDraft,
      id: `meeting:${plan.id}:${deadline.id}`,
      kind: "meeting",
      planId: plan.id,
      subjectId: deadline.id,
      phaseId: deadline.phaseId,
      at: deadline.at ?? null,
      audience: attendees.of === "staff" ? everybody : attendees,
      dueOn: lastAllowedDay(deadline),
    };
  });

const anniversaryDrafts = (plan: EmulationPlan): readonly MilestoneDraft[] =>
  plan.anniversaries.flatMap(({ id, on, phaseId }) =>
    on === null
      ? []
      : [
          {
            ...plainDraft,
            id: `anniversary:${plan.id}:${id}`,
            kind: "anniversary" as const,
            planId: plan.id,
            subjectId: id,
            phaseId,
            audience: everybody,
            dueOn: on,
          },
        ],
  );
