import type { Day } from "../day.ts";
import { type Deadline, lastAllowedDay } from "../plan/deadline.ts";
import type { Duty } from "../plan/duty.ts";
import { lastDayOf } from "../plan/edges.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { type DutyPeriod, type DutySpan, dutyPeriods } from "./duty-period.ts";

/** Something that is to be done so that a plan is carried out, by whom, until when. */
export type PlanDuty = {
  /** Unique within the plan. */
  readonly id: string;
  readonly name: string;
  /** As the plan names them; null where it names nobody. */
  readonly owner: string | null;
  /** Whether each unit does it for itself. */
  readonly isOfUnits: boolean;
  readonly reportsTo: string | null;
  /** The last allowed day; null where none is set. */
  readonly lastDay: Day | null;
  /** The phase after which it is done, and its last day. */
  readonly phase: { readonly name: string; readonly endsOn: Day | null } | null;
  /** How often, of what goes on as long as the plan runs and is never done. */
  readonly recurs: Exclude<Duty["frequency"], "eachPhase" | DutySpan> | null;
  /** Of what is done once a month, quarter or year: which, by its first month. */
  readonly period: DutyPeriod | null;
  /** Papers that are ticked one by one. */
  readonly papers: readonly { readonly id: string; readonly name: string }[];
};

/** All that is to be done under a plan on a day: by day first, then what has none, last what recurs. */
export const planDuties = (plan: EmulationPlan, today: Day): readonly PlanDuty[] =>
  [
    ...deadlineDuties(plan),
    ...paperDuties(plan),
    ...plan.duties.flatMap((duty) => ofDuty(plan, duty, today)),
  ].sort((one, other) => compare(rankOf(one), rankOf(other)));

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const rankOf = ({ lastDay, phase, period, recurs }: PlanDuty): string =>
  lastDay ?? phase?.endsOn ?? period?.last ?? (recurs === null ? "undated" : "without end");

const plain = {
  owner: null,
  isOfUnits: false,
  reportsTo: null,
  lastDay: null,
  phase: null,
  period: null,
  recurs: null,
};

/** Whether the words mean every unit of the office: "các phòng, đơn vị trực thuộc". */
const areUnits = (owner: string | null): boolean =>
  owner !== null && /các phòng|đơn vị/u.test(owner.normalize("NFC").toLowerCase());

const deadlineDuties = (plan: EmulationPlan): readonly PlanDuty[] =>
  plan.deadlines.map((deadline) => ({
    ...plain,
    id: `deadline:${deadline.id}`,
    name: deadline.name,
    owner: deadline.who,
    isOfUnits: areUnits(deadline.who),
    reportsTo: deadline.to,
    lastDay: lastAllowedDay(deadline),
    papers: plan.dossier.filter(({ phaseId }) => phaseId !== null && handsIn(plan, phaseId) === deadline),
  }));

/** The deadline by which the papers of a phase are handed in: the first of the phase. */
const handsIn = (plan: EmulationPlan, phaseId: string): Deadline | undefined =>
  plan.deadlines.find((deadline) => deadline.phaseId === phaseId);

/** Papers for which no deadline is set, each by itself. */
const paperDuties = (plan: EmulationPlan): readonly PlanDuty[] =>
  plan.dossier
    .filter(({ phaseId }) => phaseId === null || !handsIn(plan, phaseId))
    .map(({ id, name }) => ({ ...plain, id: `paper:${id}`, name, papers: [] }));

const ofDuty = (plan: EmulationPlan, duty: Duty, today: Day): readonly PlanDuty[] => {
  const { id, actor, tasks, reportsTo, frequency, until } = duty;
  const base = {
    ...plain,
    id: `duty:${id}`,
    name: tasks.join("; "),
    owner: actor,
    isOfUnits: areUnits(actor),
    reportsTo,
    lastDay: until,
    papers: [],
  };
  if (frequency === "monthly" || frequency === "quarterly" || frequency === "yearly")
    return dutyPeriods(plan, frequency, today).map((period) => ({
      ...base,
      id: `${base.id}.${period.first}`,
      period,
    }));
  if (frequency !== "eachPhase") return [{ ...base, recurs: frequency }];
  return plan.phases
    .filter(({ onDemand }) => !onDemand)
    .map((phase) => ({
      ...base,
      id: `${base.id}.${phase.id}`,
      phase: { name: phase.name, endsOn: lastDayOf(phase.end) },
    }));
};
