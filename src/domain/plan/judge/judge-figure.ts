import type { Day } from "../../day.ts";
import { daysBetween } from "../../day.ts";
import type { Rational } from "../../rational.ts";
import { compare, floor, multiply, ratio, toNumber } from "../../rational.ts";
import type { Target } from "../target.ts";
import type { Least } from "./goal-bounds.ts";
import { exact, isAbove, reaches } from "./goal-bounds.ts";
import type { Judgement, TargetFacts, Verdict, Window } from "./judgement.ts";
import { unknownFor } from "./judgement.ts";

/** A figure of at least this share of what should be there is at risk, a lesser one behind. */
const atRiskShare = ratio(4, 5);

/** After this share of the window, whole things that are not complete are at risk. */
const lateShare = ratio(3, 4);

const isAtLeast = (a: Rational, b: Rational): boolean => compare(a, b) >= 0;

const shortfall = (figure: Rational, expected: Rational): Verdict =>
  isAtLeast(figure, multiply(expected, atRiskShare)) ? "atRisk" : "behind";

/** The share of a window that is over at the end of a day within it. */
const elapsedShare = ({ from, to }: Window, on: Day): Rational =>
  ratio(daysBetween(from, on) + 1, daysBetween(from, to) + 1);

/**
 * Things that add up: what should be there grows evenly through the window, whole things by whole ones. On track: it is
 * there; whole things still missing in the last quarter of the window are at risk. Short of it: at risk from four
 * fifths, else behind. After the window: reached, or behind.
 */
export const judgePace = (
  { goal, unit }: Pick<Target, "goal" | "unit">,
  { figure, window }: Pick<TargetFacts, "figure" | "window">,
  { least, on }: { readonly least: Least; readonly on: Day },
): Judgement => {
  if (figure === null) return unknownFor("pace", "figure");
  const now = exact(figure);
  const judged = (verdict: Verdict, expected: Rational): Judgement => ({
    verdict,
    rule: "pace",
    figure,
    expected: toNumber(expected),
    isOver: isAbove(now, goal),
    missing: null,
  });
  if (reaches(now, least)) return judged("onTrack", least.value);
  if (window === null) return unknownFor("pace", "window");
  if (on < window.from) return unknownFor("pace", "start");
  if (on > window.to) return judged("behind", least.value);
  const share = elapsedShare(window, on);
  const path = multiply(least.value, share);
  const expected = unit === "percent" ? path : ratio(floor(path));
  if (!isAtLeast(now, expected)) return judged(shortfall(now, expected), expected);
  const isComplete = reaches(now, { ...least, value: path });
  return judged(compare(share, lateShare) > 0 && !isComplete ? "atRisk" : "onTrack", expected);
};

/**
 * A figure held against the goal as it is. On track: it reaches it; at risk from four fifths of it; else behind. After
 * the window: reached, or behind.
 */
export const judgeLevel = (
  { goal }: Pick<Target, "goal">,
  { figure, window }: Pick<TargetFacts, "figure" | "window">,
  { least, on }: { readonly least: Least; readonly on: Day },
): Judgement => {
  if (figure === null) return unknownFor("level", "figure");
  const now = exact(figure);
  const isOver = window !== null && on > window.to;
  return {
    verdict: reaches(now, least) ? "onTrack" : isOver ? "behind" : shortfall(now, least.value),
    rule: "level",
    figure,
    expected: toNumber(least.value),
    isOver: isAbove(now, goal),
    missing: null,
  };
};

/**
 * Figures that others decide at the end. What is decided already counts first; else the forecast is held against the
 * goal: on track where it reaches it, at risk from four fifths, else behind. Without a forecast nothing is known.
 */
export const judgeForecast = (
  { goal }: Pick<Target, "goal">,
  { figure, forecast }: Pick<TargetFacts, "figure" | "forecast">,
  { least }: { readonly least: Least },
): Judgement => {
  const decided = figure === null ? null : exact(figure);
  const best = decided && reaches(decided, least) ? figure : forecast;
  if (best === null) return unknownFor("forecast", "forecast");
  const now = exact(best);
  return {
    verdict: reaches(now, least) ? "onTrack" : shortfall(now, least.value),
    rule: "forecast",
    figure: best,
    expected: toNumber(least.value),
    isOver: isAbove(now, goal),
    missing: null,
  };
};
