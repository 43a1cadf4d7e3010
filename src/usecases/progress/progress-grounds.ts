import type { Month } from "../../domain/day.ts";
import { type Day, dayOf } from "../../domain/day.ts";
import type { Window } from "../../domain/plan/judge/judgement.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import type { Pledge } from "../../domain/pledge.ts";
import { ok, type Result } from "../../domain/result.ts";
import type { WorkReport } from "../../domain/work-report.ts";
import { currentPlan, type PlanFault, plansToday } from "../current-plan.ts";
import type { Ports } from "../ports.ts";

/** All that a person's progress is told from. */
export type ProgressGrounds = {
  readonly plan: EmulationPlan;
  /** Whether the office runs other plans today. */
  readonly hasOthers: boolean;
  readonly period: Window;
  readonly pledge: Pledge | null;
  /** Of all months, oldest first; work belongs to a person and a month, not to a plan. */
  readonly reports: readonly WorkReport[];
  readonly today: Day;
};

/** Reads what a person's progress is told from; refused where it is not clear under which plan. */
export const progressGrounds = async (ports: Ports): Promise<Result<ProgressGrounds, PlanFault>> => {
  const { person, pledges, work, plans, now } = ports;
  const today = dayOf(now);
  const active = await plans.active();
  const found = await currentPlan({ ...ports, plans: { active: async () => active } });
  if (!found.ok) return found;
  const plan = found.value;
  const [versioned, reports] = await Promise.all([
    pledges.find(person.id, plan.id),
    work.ofPerson(person.id),
  ]);
  return ok({
    plan,
    hasOthers: plansToday(active, today).length > 1,
    period: periodOf(plan),
    pledge: versioned?.value ?? null,
    reports,
    today,
  });
};

/** Whether the grounds are those of somebody who leads others, as the roster has it; a deputy for some days does not. */
export const isLeader = ({ person }: Pick<Ports, "person">): boolean =>
  person.grants.some(({ role, acting }) => !acting && (role === "unitHead" || role === "leader"));

/** The reports of months in the plan's period. */
export const reportsWithin = ({ reports, period }: ProgressGrounds): readonly WorkReport[] =>
  reports.filter(({ month }) => monthOf(period.from) <= month && month <= monthOf(period.to));

/** The month of a day. */
export const monthOf = (day: Day): Month => day.slice(0, 7);

const periodOf = ({ period }: EmulationPlan): Window => ({
  from: period.startsOn ?? `${period.fromYear}-01-01`,
  to: period.endsOn ?? `${period.toYear}-12-31`,
});
