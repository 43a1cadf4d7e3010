import { divide, multiply, type Rational, ratio, sum } from "../../rational.ts";
import { exactly, type Interval } from "../interval.ts";
import type { WorkCounts } from "../work-counts.ts";
import { quantityOf, shareLeft, type WorkItem } from "./work-item.ts";

/** The three rates of Decree 335/2025 Art. 14(2), 0 and up: work taken over may carry them past 1. */
export type TaskRates = {
  /** a */
  readonly quantityRate: Interval;
  /** b */
  readonly qualityRate: Interval;
  /** c */
  readonly timelinessRate: Interval;
};

/**
 * The rates of a month's or quarter's pieces of work. What was handed over stays in the total and is not done; what
 * was taken over or came unplanned adds to what is done only (Art. 18(1)d).
 * @returns `nothingAssigned` where there is no first total to compare with
 */
export const taskRates = (items: readonly WorkItem[]): TaskRates | "nothingAssigned" => {
  const total = sum(items.filter(({ origin }) => origin === "assigned").map(quantityOf));
  if (total.numerator === 0n) return "nothingAssigned";
  const done = items.filter(({ state }) => state === "done");
  const rate = (shareOf: (item: WorkItem) => Rational): Interval =>
    exactly(divide(sum(done.map((item) => multiply(quantityOf(item), shareOf(item)))), total));
  return {
    quantityRate: rate(() => ratio(1)),
    qualityRate: rate(({ failedAssessments }) => shareLeft(failedAssessments)),
    timelinessRate: rate(({ delays }) => shareLeft(delays)),
  };
};

/**
 * Where the rates lie as far as a month's counts tell, each task taken as one unit and none as taken over: a task
 * done without quality, or late, keeps between nothing and all of its points.
 * @returns `nothingAssigned` where there is no total to compare with
 */
export const estimateTaskRates = (counts: WorkCounts): TaskRates | "nothingAssigned" => {
  const { assignedCount, doneCount, wellDoneCount, qualityCount, onTimeCount } = counts;
  if (assignedCount === 0) return "nothingAssigned";
  const well = wellDoneCount ?? 0;
  const between = (least: number, most: number): Interval => ({
    low: ratio(least, assignedCount),
    high: ratio(most, assignedCount),
  });
  const most = doneCount ?? assignedCount;
  const leastDone = doneCount ?? Math.max(well, qualityCount ?? 0, onTimeCount ?? 0);
  return {
    quantityRate: between(leastDone, most),
    qualityRate: between(qualityCount ?? well, most),
    timelinessRate: between(onTimeCount ?? well, most),
  };
};
