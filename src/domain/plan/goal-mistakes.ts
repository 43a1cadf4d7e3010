import type { Placed } from "./draft.ts";
import type { Goal } from "./goal.ts";
import type { PlanMistake } from "./plan-mistake.ts";
import type { Target } from "./target.ts";

/** The figures of a goal, each with its name. */
const figuresOf = (goal: Goal): readonly (readonly [string, number])[] => {
  switch (goal.operator) {
    case "atLeast":
      return goal.upTo === null
        ? [["value", goal.value]]
        : [
            ["value", goal.value],
            ["upTo", goal.upTo],
          ];
    case "moreThan":
    case "equal":
    case "about":
      return [["value", goal.value]];
    case "between":
      return [
        ["from", goal.from],
        ["to", goal.to],
      ];
    case "increase":
      return goal.by === null ? [] : [["by", goal.by]];
    default:
      return [];
  }
};

const countable: readonly string[] = ["percent", "person", "collective", "time", "inspection"];

/** What does not add up in a target's goal: its bounds, its unit, its level, its choice. */
export const goalMistakes = ({ path, item }: Placed<Target>): PlanMistake[] => {
  const { goal, unit, awards, metric } = item;
  const figures = figuresOf(goal);
  const [low, high] = figures;
  const at = (name: string, value: unknown, expected: string): PlanMistake[] => [
    { path: `${path}.${name}`, value: String(value), expected },
  ];
  return [
    ...(low && high && high[1] <= low[1] ? at(`goal.${high[0]}`, high[1], `số lớn hơn ${low[1]}`) : []),
    ...figures.flatMap(([name, value]) =>
      unit !== null && countable.includes(unit) && value < 0
        ? at(`goal.${name}`, value, "số từ 0 trở lên")
        : [],
    ),
    ...figures.flatMap(([name, value]) =>
      unit === "percent" && value > 100 ? at(`goal.${name}`, value, "tỷ lệ không quá 100 %") : [],
    ),
    ...(figures.length > 0 && unit === null ? at("unit", "(trống)", "đơn vị tính của con số") : []),
    ...(metric === "rating" && goal.operator !== "atLevel"
      ? at("goal.operator", goal.operator, "atLevel (một mức xếp loại)")
      : []),
    ...(goal.operator === "anyOf" && awards.length < 2
      ? at("awards", awards.join(", ") || "(trống)", "ít nhất hai lựa chọn")
      : []),
  ];
};
