import { ratings } from "../../codes.ts";
import type { Day } from "../../day.ts";
import { add, compare, toNumber } from "../../rational.ts";
import type { Goal } from "../goal.ts";
import type { Target } from "../target.ts";
import { exact } from "./goal-bounds.ts";
import type { Judgement, TargetFacts } from "./judgement.ts";
import { unknownFor } from "./judgement.ts";

/**
 * A rating against a level. On track: the level or a better one; at risk: one level below it; behind: lower, or below
 * it after the window.
 */
export const judgeRating = (
  { level, orBetter }: Extract<Goal, { operator: "atLevel" }>,
  { rating, window }: Pick<TargetFacts, "rating" | "window">,
  on: Day,
): Judgement => {
  if (rating === null) return unknownFor("rating", "rating");
  const steps = ratings.indexOf(rating) - ratings.indexOf(level);
  const isEnded = window !== null && on > window.to;
  return {
    verdict: steps >= 0 ? "onTrack" : steps === -1 && !isEnded ? "atRisk" : "behind",
    rule: "rating",
    figure: null,
    expected: null,
    isOver: steps > 0 && !orBetter,
    missing: null,
  };
};

/**
 * A figure that is to rise. On track: above its base, by as much as the plan says; at risk: not below the base;
 * behind: below it.
 */
export const judgeRise = (
  { by }: Extract<Goal, { operator: "increase" }>,
  { base: planned }: Pick<Target, "base">,
  { base, figure, forecast }: Pick<TargetFacts, "base" | "figure" | "forecast">,
): Judgement => {
  const before = base?.value ?? planned?.value ?? null;
  if (before === null) return unknownFor("rise", "base");
  const found = figure ?? forecast;
  if (found === null) return unknownFor("rise", "figure");
  const [now, start] = [exact(found), exact(before)];
  const wanted = add(start, exact(by ?? 0));
  const isRisen = by === null || by === 0 ? compare(now, start) > 0 : compare(now, wanted) >= 0;
  return {
    verdict: isRisen ? "onTrack" : compare(now, start) >= 0 ? "atRisk" : "behind",
    rule: "rise",
    figure: found,
    expected: toNumber(wanted),
    isOver: false,
    missing: null,
  };
};
