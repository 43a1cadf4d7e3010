import type { PersonTitle } from "../domain/codes.ts";
import { type Day, dayOf, type Month, monthOf, plusMonths, stampOf } from "../domain/day.ts";
import { type Milestone, milestones } from "../domain/plan/milestones.ts";
import type { Phase } from "../domain/plan/phase.ts";
import { phaseOn } from "../domain/plan/phase-on.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import type { Pledge } from "../domain/pledge.ts";
import { decimal, toNumber } from "../domain/rational.ts";
import { ok, type Result } from "../domain/result.ts";
import { titleArticle } from "../domain/titles/title-rule-for.ts";
import { isExact } from "../domain/work/interval.ts";
import { tasksNeeded } from "../domain/work/tasks-needed.ts";
import { rateOf, sumWork } from "../domain/work/well-done-task-rate.ts";
import type { WorkReport } from "../domain/work-report.ts";
import { currentPlan, type PlanFault, plansToday } from "./current-plan.ts";
import type { Ports } from "./ports.ts";

/** A dated thing that comes, and the working days until then; null where the year's holidays are not known. */
export type NextDate = {
  readonly milestone: Milestone;
  readonly isToday: boolean;
  readonly workingDaysLeft: number | null;
};

/** What is still needed for the target rate. */
export type Need =
  | { readonly is: "nothing" }
  | { readonly is: "work" }
  | { readonly is: "reached" }
  | { readonly is: "more"; readonly count: number }
  | { readonly is: "outOfReach" };

/** Where one person stands under the plan of the day. */
export type Progress = {
  readonly plan: EmulationPlan;
  readonly phase: Phase | null;
  /** Whether the plan's period is over. */
  readonly hasEnded: boolean;
  readonly pledge: Pledge | null;
  /** 0..1, of tasks completed well; null where none is pledged. */
  readonly goal: number | null;
  /** 0..1 each; null without a task. */
  readonly rate: { readonly low: number; readonly high: number; readonly exact: boolean } | null;
  readonly sums: { readonly assigned: number; readonly well: number; readonly months: number };
  readonly need: Need;
  /** Months of the plan that are over and not reported, oldest first. */
  readonly missingMonths: readonly Month[];
  /** The pledged titles, each with the article it rests on today; null where no law is known for today. */
  readonly titles: readonly { readonly title: PersonTitle; readonly article: string | null }[];
  readonly nextDates: readonly NextDate[];
  /** ISO, UTC. */
  readonly asOf: string;
};

/** Gathers where the person stands; refused where it is not clear under which plan. */
export const showProgress = (ports: Ports) => async (): Promise<Result<Progress, PlanFault>> => {
  const { person, pledges, work, now } = ports;
  const today = dayOf(now);
  const found = await currentPlan(ports);
  if (!found.ok) return found;
  const plan = found.value;
  const [versioned, reports] = await Promise.all([
    pledges.find(person.id, plan.id),
    work.ofPerson(person.id),
  ]);
  const months = monthsOf(plan);
  const counted = reports.filter(({ month }) => months.from <= month && month <= months.to);
  const pledge = versioned?.value ?? null;
  const goal = pledge?.state === "registered" ? pledge.content.targetRate : null;
  const titles = pledge?.state === "registered" ? pledge.content.titles : [];
  return ok({
    plan,
    phase: phaseOn(plan, today),
    hasEnded: today > (plan.period.endsOn ?? `${plan.period.toYear}-12-31`),
    pledge,
    goal,
    ...figures(counted, goal),
    missingMonths: missing(counted, months, monthOf(now)),
    titles: titles.map((title) => ({ title, article: titleArticle(title, today) })),
    nextDates: datesAfter(ports, plan, today),
    asOf: stampOf(now),
  });
};

/** The next dates of the plans of the day, earliest first; none without a plan. */
export const nextDates = (ports: Ports) => async (): Promise<readonly NextDate[]> => {
  const today = dayOf(ports.now);
  const plans = plansToday(await ports.plans.active(), today);
  const dates = plans.flatMap((plan) => datesAfter(ports, plan, today));
  return dates.toSorted((one, other) => (one.milestone.on < other.milestone.on ? -1 : 1)).slice(0, mostDates);
};

const figures = (
  reports: readonly WorkReport[],
  goal: number | null,
): Pick<Progress, "rate" | "sums" | "need"> => {
  const sum = sumWork(reports.map(({ counts }) => counts));
  const interval = rateOf(sum);
  const sums = { assigned: sum.assignedCount, well: sum.leastWellDone, months: reports.length };
  if (interval === null) return { rate: null, sums, need: { is: goal === null ? "nothing" : "work" } };
  const rate = { low: toNumber(interval.low), high: toNumber(interval.high), exact: isExact(interval) };
  if (goal === null) return { rate, sums, need: { is: "nothing" } };
  const count = tasksNeeded(sum, decimal(goal));
  if (count === null) return { rate, sums, need: { is: "outOfReach" } };
  return { rate, sums, need: count === 0 ? { is: "reached" } : { is: "more", count } };
};

const monthsOf = ({ period }: EmulationPlan): { from: Month; to: Month } => ({
  from: period.startsOn?.slice(0, 7) ?? `${period.fromYear}-01`,
  to: period.endsOn?.slice(0, 7) ?? `${period.toYear}-12`,
});

const missing = (
  reports: readonly WorkReport[],
  { from, to }: { from: Month; to: Month },
  thisMonth: Month,
): Month[] => {
  const months: Month[] = [];
  for (let month = from; month < thisMonth && month <= to; month = plusMonths(month, 1)) {
    if (!reports.some((report) => report.month === month)) months.push(month);
  }
  return months.slice(-12);
};

/** Dates looked ahead to. */
const mostDates = 4;

const datesAfter = ({ calendar }: Ports, plan: EmulationPlan, today: Day): NextDate[] =>
  milestones(plan)
    .filter(({ on, kind }) => on >= today && kind !== "anniversary" && kind !== "event")
    .slice(0, mostDates)
    .map((milestone) => {
      const left = calendar.workingDaysLeft(today, milestone.on);
      return { milestone, isToday: milestone.on === today, workingDaysLeft: left.ok ? left.value : null };
    });
