import { type Rational, ratio } from "../rational.ts";
import type { WorkSum } from "./well-done-task-rate.ts";

/**
 * The most that the rate, judged by its low end, comes to where each open month brings as many tasks as a reported one
 * does on average, all of them done well.
 * @returns `null` where nothing was assigned
 */
export const bestRateAhead = (
  { assignedCount, leastWellDone }: WorkSum,
  { reportedCount, openCount }: { readonly reportedCount: number; readonly openCount: number },
): Rational | null =>
  assignedCount === 0
    ? null
    : ratio(
        leastWellDone * reportedCount + assignedCount * openCount,
        assignedCount * (reportedCount + openCount),
      );
