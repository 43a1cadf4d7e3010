import type { ConfirmingMark } from "../../domain/confirming/confirming.ts";
import type { Month } from "../../domain/day.ts";
import { type Day, dayOf } from "../../domain/day.ts";
import { yearOf } from "../../domain/plan/in-year.ts";
import type { Window } from "../../domain/plan/judge/judgement.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import { ok, type Result } from "../../domain/result.ts";
import { type Standing, type StandingPledge, tellsWorkFrom } from "../../domain/standing/standing.ts";
import type { WorkCounts } from "../../domain/work/work-counts.ts";
import { currentPlan, type PlanFault, plansToday } from "../current-plan.ts";
import type { Ports } from "../ports.ts";

/** A month's figures as they stand. */
export type MonthWork = { readonly month: Month; readonly counts: WorkCounts };

/** All that a person's progress is told from. */
export type ProgressGrounds = {
  readonly plan: EmulationPlan;
  /** Whether the office runs other plans today. */
  readonly hasOthers: boolean;
  readonly period: Window;
  readonly pledge: StandingPledge | null;
  /** Of all months that matter here, oldest first; work belongs to a person and a month, not to a plan. */
  readonly reports: readonly MonthWork[];
  /** How the figures of months stand with those who confirm them; a month that is not named waits. */
  readonly workMarks?: Readonly<Record<Month, ConfirmingMark>> | undefined;
  readonly today: Day;
};

/** Reads what a person's progress is told from; refused where it is not clear under which plan. */
export const progressGrounds = async (ports: Ports): Promise<Result<ProgressGrounds, PlanFault>> => {
  const { person, plans, standings, now } = ports;
  const today = dayOf(now);
  const [active, standing] = await Promise.all([plans.active(), standings.ofPerson(person.id)]);
  const found = await currentPlan({ ...ports, plans: { active: async () => active } });
  if (!found.ok) return found;
  const plan = found.value;
  const period = periodOf(plan);
  // The rating looks at its whole year, even where the plan began later.
  const ratedFrom = `${Math.min(yearOf(today), yearOf(period.to))}-01`;
  const begin = monthOf(period.from);
  const from = begin < ratedFrom ? begin : ratedFrom;
  return ok({
    plan,
    hasOthers: plansToday(active, today).length > 1,
    period,
    pledge: standing?.pledges[plan.id] ?? null,
    reports:
      standing && tellsWorkFrom(standing, from) ? workIn(standing) : await ports.work.ofPerson(person.id),
    workMarks: standing?.workConfirming,
    today,
  });
};

const workIn = ({ work }: Pick<Standing, "work">): readonly MonthWork[] =>
  Object.keys(work)
    .sort()
    .map((month) => ({ month, counts: work[month] as WorkCounts }));

/** Whether the grounds are those of somebody who leads others, as the roster has it; a deputy for some days does not. */
export const isLeader = ({ person }: Pick<Ports, "person">): boolean =>
  person.grants.some(({ role, acting }) => !acting && (role === "unitHead" || role === "leader"));

/** The reports of months in the plan's period. */
export const reportsWithin = ({ reports, period }: ProgressGrounds): readonly MonthWork[] =>
  reports.filter(({ month }) => monthOf(period.from) <= month && month <= monthOf(period.to));

/** The month of a day. */
export const monthOf = (day: Day): Month => day.slice(0, 7);

const periodOf = ({ period }: EmulationPlan): Window => ({
  from: period.startsOn ?? `${period.fromYear}-01-01`,
  to: period.endsOn ?? `${period.toYear}-12-31`,
});
