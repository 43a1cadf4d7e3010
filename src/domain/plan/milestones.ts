import type { Day } from "../day.ts";
import type { Deadline } from "./deadline.ts";
import { lastAllowedDay } from "./deadline.ts";
import { firstDayOf, lastDayOf } from "./edges.ts";
import type { PhaseEdge } from "./phase.ts";
import type { EmulationPlan } from "./plan.ts";

/** Kinds of dated things, in the order in which they stand within one day. */
export const milestoneKinds = [
  "phaseStart",
  "anniversary",
  "event",
  "pledgeDeadline",
  "deadline",
  "dutyEnd",
  "phaseEnd",
] as const;

export type MilestoneKind = (typeof milestoneKinds)[number];

/** A dated thing of a plan. */
export type Milestone = {
  /** Unique within the plan: kind and the item's id. */
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly name: string;
  /** The day it falls on; of a deadline the last allowed day. */
  readonly on: Day;
  /** `month`: only the month is known, and `on` is its first or last day. */
  readonly precision: "day" | "month";
  /** The day that the plan names for a deadline; `null` for everything else. */
  readonly dueOn: Day | null;
  readonly dueInclusive: boolean | null;
  readonly phaseId: string | null;
};

const plain = { precision: "day", dueOn: null, dueInclusive: null, phaseId: null } as const;

const ofDeadline = (kind: "deadline" | "pledgeDeadline", deadline: Deadline): Milestone => ({
  ...plain,
  id: `${kind}:${deadline.id}`,
  kind,
  name: deadline.name,
  on: lastAllowedDay(deadline),
  dueOn: deadline.dueOn,
  dueInclusive: deadline.dueInclusive,
  phaseId: deadline.phaseId,
});

const ofEdge = (
  kind: "phaseStart" | "phaseEnd",
  phase: { id: string; name: string },
  edge: PhaseEdge,
): Milestone[] => {
  const on = kind === "phaseStart" ? firstDayOf(edge) : lastDayOf(edge);
  if (edge === null || on === null) return [];
  return [
    {
      ...plain,
      id: `${kind}:${phase.id}`,
      kind,
      name: phase.name,
      on,
      precision: "on" in edge ? "day" : "month",
      phaseId: phase.id,
    },
  ];
};

/** By day; things of one day keep the order of their kinds, in which they are listed. */
const earlier = (a: Milestone, b: Milestone): number => (a.on < b.on ? -1 : Number(a.on > b.on));

/** Every dated thing of a plan, earliest first. */
export const milestones = (plan: EmulationPlan): Milestone[] =>
  [
    ...plan.phases.flatMap((phase) => ofEdge("phaseStart", phase, phase.start)),
    ...plan.anniversaries.flatMap(({ id, name, on, phaseId }) =>
      on === null
        ? []
        : [{ ...plain, id: `anniversary:${id}`, kind: "anniversary" as const, name, on, phaseId }],
    ),
    ...plan.events.flatMap(({ id, name, on }) =>
      on === null ? [] : [{ ...plain, id: `event:${id}`, kind: "event" as const, name, on }],
    ),
    ...(plan.pledging.deadline ? [ofDeadline("pledgeDeadline", plan.pledging.deadline)] : []),
    ...plan.deadlines.map((deadline) => ofDeadline("deadline", deadline)),
    ...plan.duties.flatMap(({ id, tasks, until }) =>
      until === null
        ? []
        : [{ ...plain, id: `dutyEnd:${id}`, kind: "dutyEnd" as const, name: tasks.join("; "), on: until }],
    ),
    ...plan.phases.flatMap((phase) => ofEdge("phaseEnd", phase, phase.end)),
  ].toSorted(earlier);
