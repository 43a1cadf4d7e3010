import type { Day } from "../day.ts";
import { exact, type FigureGoal, leastOf, reaches } from "../plan/judge/goal-bounds.ts";
import type { Judgement, Window } from "../plan/judge/judgement.ts";
import type { Target } from "../plan/target.ts";

/** How a target stands: reached, on course, in danger, behind, not reached once its time is over, or not known yet. */
export const targetStates = ["met", "onTrack", "atRisk", "behind", "missed", "unknown"] as const;

export type TargetState = (typeof targetStates)[number];

type Of = {
  readonly target: Target;
  readonly window: Window | null;
  readonly today: Day;
  /** Whether it stands so without what is only expected. */
  readonly isCertain: boolean;
};

/** The state that a judgement comes to: what is reached stays so where it adds up or is decided by others. */
export const targetState = (judgement: Judgement, { target, window, today, isCertain }: Of): TargetState => {
  const { verdict, rule } = judgement;
  const isOver = window !== null && today > window.to;
  if (verdict === "unknown" || verdict === "atRisk") return verdict;
  if (verdict === "behind") return isOver ? "missed" : "behind";
  if (isOver) return "met";
  if (rule === "pace") return isThere(judgement, target) ? "met" : "onTrack";
  return (rule === "forecast" || rule === "rise") && isCertain ? "met" : "onTrack";
};

const isThere = ({ figure }: Judgement, { goal }: Target): boolean =>
  figure !== null &&
  (goal.operator === "achieved" ? figure === 1 : reaches(exact(figure), leastOf(goal as FigureGoal)));
