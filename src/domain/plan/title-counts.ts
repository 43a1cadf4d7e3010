import type { AwardCode } from "./fields.ts";
import type { Goal } from "./goal.ts";
import type { EmulationPlan } from "./plan.ts";
import type { Audience } from "./target.ts";

/** How many of an audience are to receive a title or reward. */
export type TitleCount = {
  readonly targetId: string;
  readonly audience: Audience;
  /** Any of these counts. */
  readonly awards: readonly AwardCode[];
  readonly from: number;
  /** `null` where there is no upper figure. */
  readonly to: number | null;
  /** `percent` of the audience, or a number of persons or collectives. */
  readonly unit: "percent" | "count";
};

const rangeOf = (goal: Goal): { from: number; to: number | null } | null => {
  switch (goal.operator) {
    case "equal":
    case "about":
      return { from: goal.value, to: goal.value };
    case "atLeast":
      return { from: goal.value, to: null };
    case "between":
      return { from: goal.from, to: goal.to };
    case "anyOf":
      return { from: goal.count, to: goal.count };
    default:
      return null;
  }
};

/** The titles and rewards a plan aims at, with how many of each, in the plan's order. */
export const titleCounts = ({ targets }: Pick<EmulationPlan, "targets">): TitleCount[] =>
  targets.flatMap(({ id, audience, awards, goal, unit }) => {
    const range = rangeOf(goal);
    return awards.length > 0 && range
      ? [{ targetId: id, audience, awards, ...range, unit: unit === "percent" ? "percent" : "count" }]
      : [];
  });
