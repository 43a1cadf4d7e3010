import {
  atLeast,
  ceiling,
  compare,
  divide,
  floor,
  multiply,
  one,
  type Rational,
  ratio,
  subtract,
  zero,
} from "../rational.ts";
import type { WorkSum } from "./well-done-task-rate.ts";

/**
 * How many further tasks, all done well, bring the rate, judged by its low end, to the goal (0..1).
 * @returns `null` where no number does: all is wanted and something was missed, or more than all is wanted
 */
export const tasksNeeded = (
  { assignedCount, leastWellDone }: WorkSum,
  goal: Rational,
  operator: "atLeast" | "moreThan" = "atLeast",
): number | null => {
  const strict = operator === "moreThan";
  const wanted = multiply(goal, ratio(assignedCount));
  const lacking = subtract(wanted, ratio(leastWellDone));
  const reached = assignedCount > 0 && (strict ? compare(lacking, zero) < 0 : compare(lacking, zero) <= 0);
  if (reached) return 0;
  if (atLeast(goal, one)) return assignedCount === 0 && !strict && compare(goal, one) === 0 ? 1 : null;
  const count = divide(lacking, subtract(one, goal));
  return Math.max(1, Number(strict ? floor(count) + 1n : ceiling(count)));
};
