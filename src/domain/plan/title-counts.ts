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
  /** `false`: more than `from`. */
  readonly fromIncluded: boolean;
  /** `null` where there is no upper figure. */
  readonly to: number | null;
  /** `percent` of the audience, or a number of persons or collectives. */
  readonly unit: "percent" | "count";
};

type Range = Pick<TitleCount, "from" | "fromIncluded" | "to">;

const range = (from: number, to: number | null, fromIncluded = true): Range => ({ from, fromIncluded, to });

const rangeOf = (goal: Goal): Range | null => {
  switch (goal.operator) {
    case "equal":
    case "about":
      return range(goal.value, goal.value);
    case "atLeast":
      return range(goal.value, null);
    case "moreThan":
      return range(goal.value, null, false);
    case "between":
      return range(goal.from, goal.to);
    case "anyOf":
      return range(goal.count, goal.count);
    default:
      return null;
  }
};

/** The titles and rewards a plan aims at, with how many of each, in the plan's order. */
export const titleCounts = ({ targets }: Pick<EmulationPlan, "targets">): TitleCount[] =>
  targets.flatMap(({ id, audience, awards, goal, unit }) => {
    const found = rangeOf(goal);
    return awards.length > 0 && found
      ? [{ targetId: id, audience, awards, ...found, unit: unit === "percent" ? "percent" : "count" }]
      : [];
  });
