import type { Rational } from "../../rational.ts";
import { compare, decimal, multiply, ratio } from "../../rational.ts";
import type { Goal } from "../goal.ts";

/** Goals that are met by a figure. */
export type FigureGoal = Extract<
  Goal,
  { operator: "atLeast" | "moreThan" | "equal" | "about" | "between" | "anyOf" }
>;

/** "About" allows a twentieth less or more. */
const aboutShares = { least: ratio(19, 20), most: ratio(21, 20) };

/** A figure of people or plans, exact to six decimals. */
export const exact = (figure: number): Rational => decimal(figure.toFixed(6));

/** What must be reached, and whether the figure itself is enough. */
export type Least = { readonly value: Rational; readonly included: boolean };

/** The lower bound of a goal; of an exact figure that figure. */
export const leastOf = (goal: FigureGoal): Least => {
  switch (goal.operator) {
    case "moreThan":
      return { value: exact(goal.value), included: false };
    case "about":
      return { value: multiply(exact(goal.value), aboutShares.least), included: true };
    case "between":
      return { value: exact(goal.from), included: true };
    case "anyOf":
      return { value: exact(goal.count), included: true };
    default:
      return { value: exact(goal.value), included: true };
  }
};

/** Whether a figure reaches a lower bound. */
export const reaches = (figure: Rational, { value, included }: Least): boolean =>
  included ? compare(figure, value) >= 0 : compare(figure, value) > 0;

/** Whether a figure is above the upper bound of a goal that has one. */
export const isAbove = (figure: Rational, goal: Goal): boolean => {
  switch (goal.operator) {
    case "equal":
      return compare(figure, exact(goal.value)) > 0;
    case "about":
      return compare(figure, multiply(exact(goal.value), aboutShares.most)) > 0;
    case "between":
      return compare(figure, exact(goal.to)) > 0;
    default:
      return false;
  }
};
