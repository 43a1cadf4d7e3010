import type { Goal } from "../src/domain/plan/goal.ts";
import type { Target } from "../src/domain/plan/target.ts";
import type { Messages } from "../src/messages/messages.ts";

/** What a target asks for, in words, with its unit. */
export const goalText = ({ goal, unit }: Pick<Target, "goal" | "unit">, messages: Messages): string => {
  const { targets: t, numbers } = messages;
  const figure = (value: number | null): string | null =>
    value === null ? null : t.units[unit ?? "none"](numbers.decimal(value));
  const [one, other] = figuresOf(goal, figure, messages);
  return t.goals[goal.operator](one ?? "", other);
};

/** The figures or words of a goal, as its wording takes them. */
const figuresOf = (
  goal: Goal,
  figure: (value: number | null) => string | null,
  { rating, numbers }: Messages,
): readonly [string | null, string | null] => {
  switch (goal.operator) {
    case "atLeast":
      return [figure(goal.value), figure(goal.upTo)];
    case "moreThan":
    case "equal":
    case "about":
      return [figure(goal.value), null];
    case "between":
      return [numbers.decimal(goal.from), figure(goal.to)];
    case "atLevel":
      return [rating.names[goal.level], goal.orBetter ? "" : null];
    case "increase":
      return [null, figure(goal.by)];
    case "anyOf":
      return [String(goal.count), null];
    case "achieved":
    case "qualitative":
      return [null, null];
  }
};
