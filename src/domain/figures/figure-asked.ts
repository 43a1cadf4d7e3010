import { figureRuleOf } from "../plan/judge/figure-rule.ts";
import type { Target } from "../plan/target.ts";

/** What an officer records of a target. */
export type FigureAsked = {
  readonly kind: "number" | "rating" | "reached" | "assessment";
  /** What one figure is of. */
  readonly per: "year" | "quarter" | "phase" | "whole";
  /** Whether figures of several years are held against each other. */
  readonly isSeries: boolean;
  /** Whether what is expected for the end counts too. */
  readonly hasForecast: boolean;
  /** `only`: the figure is a rank; `also`: a score, and a rank beside it. */
  readonly ranks: "none" | "also" | "only";
  /** Whether it leads to a year that the plan does not name. */
  readonly asksDueYear: boolean;
  /** Whether it can be counted from the ratings that are kept of people. */
  readonly isCountable: boolean;
};

const kinds = { atLevel: "rating", achieved: "reached", qualitative: "assessment" } as const;

type NoFigure = keyof typeof kinds;

const perOf = ({ phaseId, cadence }: Target, isSeries: boolean): FigureAsked["per"] => {
  if (isSeries) return "year";
  if (phaseId !== null || cadence === "phase") return "phase";
  return cadence === "quarter" || cadence === "year" ? cadence : "whole";
};

/** What is recorded of a target, by its goal and by how its figures come about. */
export const figureAsked = (target: Target): FigureAsked => {
  const { goal, metric, years, audience } = target;
  const kind = goal.operator in kinds ? kinds[goal.operator as NoFigure] : "number";
  const isRise = goal.operator === "increase";
  const rule = kind === "number" ? figureRuleOf(metric) : null;
  const isPath = !isRise && rule === "path";
  const isSeries = isRise || isPath || (rule === "forecast" && metric === "rankGain");
  return {
    kind,
    per: perOf(target, isSeries),
    isSeries,
    hasForecast: isRise || rule === "forecast",
    ranks: metric === "rankGain" ? "only" : metric === "scoreAndRank" && isRise ? "also" : "none",
    asksDueYear: isPath && years === null,
    isCountable: kind === "number" && metric === "goodOrBetterStaffRate" && audience === "individual",
  };
};
