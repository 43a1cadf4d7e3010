import type { Day } from "../../day.ts";
import type { Rational } from "../../rational.ts";
import { add, compare, divide, multiply, one, ratio, toNumber, zero } from "../../rational.ts";
import { yearOf } from "../in-year.ts";
import type { Target } from "../target.ts";
import type { Least } from "./goal-bounds.ts";
import { exact } from "./goal-bounds.ts";
import type { Judgement, TargetFacts } from "./judgement.ts";
import { unknownFor } from "./judgement.ts";

/** What a figure should have grown to, as a multiple of its base. */
type Path = {
  /** Whether a multiple reaches the path so many years after the base. */
  readonly holds: (multiple: Rational, years: number) => boolean;
  /** The path's multiple, for showing. */
  readonly at: (years: number) => number;
};

const power = (value: Rational, times: number): Rational =>
  Array.from({ length: times }, () => value).reduce(multiply, one);

/** So many percent more each year. */
const growthPath = (percent: Rational): Path => {
  const yearly = add(one, divide(percent, ratio(100)));
  return {
    holds: (multiple, years) => compare(multiple, power(yearly, years)) >= 0,
    at: (years) => toNumber(yearly) ** years,
  };
};

/** The same growth each year up to the goal; compared by powers, so that no root is rounded. */
const goalPath = (goal: Rational, length: number): Path => ({
  holds: (multiple, years) => compare(power(multiple, length), power(goal, years)) >= 0,
  at: (years) => toNumber(goal) ** (years / length),
});

const latestOf = ({ yearly }: Pick<TargetFacts, "yearly">, after: number, upTo: number) =>
  yearly.filter(({ year }) => year > after && year <= upTo).toSorted((a, b) => b.year - a.year)[0] ?? null;

/**
 * A figure of whole years against its path from the base: the stated growth a year, or the even growth that leads from
 * base to goal. On track: the latest year reaches its path. At risk: it reaches the path of the year before, so it is
 * less than a year late. Behind: it is later, or short in the goal's last year.
 */
export const judgePath = (
  { metric, base: planned, years }: Pick<Target, "metric" | "base" | "years">,
  facts: Pick<TargetFacts, "base" | "yearly">,
  { least, on }: { readonly least: Least; readonly on: Day },
): Judgement => {
  const value = facts.base?.value ?? planned?.value ?? null;
  const from = facts.base?.year ?? planned?.year ?? null;
  if (value === null || from === null || value <= 0) return unknownFor("path", "base");
  const lastYear = years?.toYear ?? null;
  if (lastYear === null || lastYear <= from) return unknownFor("path", "window");
  const latest = latestOf(facts, from, Math.min(yearOf(on), lastYear));
  if (latest === null) return unknownFor("path", "figure");
  const base = exact(value);
  const path =
    metric === "averageYearlyGrowth"
      ? growthPath(least.value)
      : goalPath(divide(least.value, base), lastYear - from);
  const multiple = divide(exact(latest.value), base);
  const passed = latest.year - from;
  const reached = (steps: number): boolean => compare(multiple, zero) > 0 && path.holds(multiple, steps);
  const isLate = latest.year < lastYear && reached(passed - 1);
  return {
    verdict: reached(passed) ? "onTrack" : isLate ? "atRisk" : "behind",
    rule: "path",
    figure: latest.value,
    expected: value * path.at(passed),
    isOver: false,
    missing: null,
  };
};
