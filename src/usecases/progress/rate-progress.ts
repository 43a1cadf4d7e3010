import { type Month, plusMonths } from "../../domain/day.ts";
import { judgePledgedRate } from "../../domain/plan/judge/judge-pledged-rate.ts";
import type { Verdict } from "../../domain/plan/judge/judgement.ts";
import { decimal, toNumber } from "../../domain/rational.ts";
import { bestRateAhead } from "../../domain/work/best-rate-ahead.ts";
import { isExact } from "../../domain/work/interval.ts";
import { tasksNeeded } from "../../domain/work/tasks-needed.ts";
import { rateOf, sumWork, type WorkSum, wellDoneTaskRate } from "../../domain/work/well-done-task-rate.ts";
import type { WorkCounts } from "../../domain/work/work-counts.ts";
import { type MonthWork, monthOf, type ProgressGrounds, reportsWithin } from "./progress-grounds.ts";

/** What is still needed for the target rate. */
export type Need =
  | { readonly is: "nothing" }
  | { readonly is: "work" }
  | { readonly is: "reached" }
  | { readonly is: "more"; readonly count: number }
  | { readonly is: "outOfReach" };

/** The rate of tasks completed well: now, against the goal, and as it may end. */
export type RateProgress = {
  /** 0..1, of tasks completed well; null where none is pledged. */
  readonly goal: number | null;
  /** 0..1 each; null without a task. */
  readonly rate: { readonly low: number; readonly high: number; readonly exact: boolean } | null;
  /** `well` from the least through the most that can have been completed well. */
  readonly sums: {
    readonly assigned: number;
    readonly well: { readonly least: number; readonly most: number };
    readonly months: number;
  };
  /** Against the goal; null where none is pledged. */
  readonly verdict: Verdict | null;
  readonly need: Need;
  /** 0..1, the rate at the end if every task to come is done well; null while no month is open or none has a task. */
  readonly bestAhead: number | null;
  /** Reported months that do not say how many tasks were done at quality and on time. */
  readonly vagueMonths: readonly Month[];
  /** Months of the plan that are over and not reported, oldest first, at most 12. */
  readonly missingMonths: readonly Month[];
};

/** Where the rate stands on the day. */
export const rateProgress = (grounds: ProgressGrounds): RateProgress => {
  const { period, pledge, today } = grounds;
  const reports = reportsWithin(grounds);
  const sum = sumWork(reports.map(({ counts }) => counts));
  const interval = rateOf(sum);
  const goal = pledge?.state === "registered" ? pledge.targetRate : null;
  const hasEnded = today > period.to;
  return {
    goal,
    rate: interval && {
      low: toNumber(interval.low),
      high: toNumber(interval.high),
      exact: isExact(interval),
    },
    sums: {
      assigned: sum.assignedCount,
      well: { least: sum.leastWellDone, most: sum.mostWellDone },
      months: reports.length,
    },
    verdict: goal === null ? null : judgePledgedRate(sum, goal, { window: period, on: today }).verdict,
    need: goal === null || hasEnded ? { is: "nothing" } : needOf(sum, goal),
    bestAhead: hasEnded ? null : bestAhead(grounds, reports, sum),
    vagueMonths: reports.filter(({ counts }) => isVague(counts)).map(({ month }) => month),
    missingMonths: missing(grounds, reports),
  };
};

const needOf = (sum: WorkSum, goal: number): Need => {
  if (sum.assignedCount === 0) return { is: "work" };
  const count = tasksNeeded(sum, decimal(goal));
  if (count === null) return { is: "outOfReach" };
  return count === 0 ? { is: "reached" } : { is: "more", count };
};

const isVague = (counts: WorkCounts): boolean => {
  const rate = wellDoneTaskRate(counts);
  return rate !== null && !isExact(rate);
};

const bestAhead = (
  { period }: ProgressGrounds,
  reports: readonly MonthWork[],
  sum: WorkSum,
): number | null => {
  const openCount = monthsBetween(monthOf(period.from), monthOf(period.to)) - reports.length;
  const best = bestRateAhead(sum, { reportedCount: reports.length, openCount });
  return best === null || openCount <= 0 ? null : toNumber(best);
};

const monthsBetween = (from: Month, to: Month): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5)) + 1;

const missing = ({ period, today }: ProgressGrounds, reports: readonly MonthWork[]): readonly Month[] => {
  const months: Month[] = [];
  const [last, thisMonth] = [monthOf(period.to), monthOf(today)];
  for (let month = monthOf(period.from); month < thisMonth && month <= last; month = plusMonths(month, 1)) {
    if (!reports.some((report) => report.month === month)) months.push(month);
  }
  return months.slice(-12);
};
