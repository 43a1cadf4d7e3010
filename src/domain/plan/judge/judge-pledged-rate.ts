import type { Day } from "../../day.ts";
import { decimal, multiply, ratio, toNumber } from "../../rational.ts";
import type { WorkSum } from "../../work/well-done-task-rate.ts";
import { leastOf } from "./goal-bounds.ts";
import { judgeLevel } from "./judge-figure.ts";
import { type Judgement, unknownFor, type Window } from "./judgement.ts";

/**
 * How a pledged rate of tasks completed well stands on a day: held against the goal as it is, by its low end, and
 * counted in tasks, so that nothing is rounded.
 * @param goal 0..1, at most four decimals
 */
export const judgePledgedRate = (
  { assignedCount, leastWellDone }: WorkSum,
  goal: number,
  { window, on }: { readonly window: Window; readonly on: Day },
): Judgement => {
  if (assignedCount === 0) return unknownFor("level", "figure");
  const value = toNumber(multiply(decimal(goal), ratio(assignedCount)));
  const tasks = { operator: "atLeast", value, upTo: null } as const;
  return judgeLevel({ goal: tasks }, { figure: leastWellDone, window }, { least: leastOf(tasks), on });
};
