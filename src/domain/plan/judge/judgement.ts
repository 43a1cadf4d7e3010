import type { Rating } from "../../codes.ts";
import type { Day } from "../../day.ts";

/** How a target stands; `unknown` where a fact is missing. */
export type Verdict = "onTrack" | "atRisk" | "behind" | "unknown";

/** The rule a target was judged by. */
export type JudgeRule = "pace" | "level" | "forecast" | "rating" | "rise" | "path" | "assessment";

/** What would have to be known. */
export type MissingFact = "figure" | "forecast" | "rating" | "base" | "window" | "start" | "assessment";

/** The days, both included, in which a target is to be reached. */
export type Window = { readonly from: Day; readonly to: Day };

/** What is known of a target; figures are in its unit, more is better, within ±10¹². */
export type TargetFacts = {
  /** `null` where the plan does not say. */
  readonly window: Window | null;
  /** What is certain so far. */
  readonly figure: number | null;
  /** What is expected for the end of the window ("dự kiến"). */
  readonly forecast: number | null;
  /** Given, or expected. */
  readonly rating: Rating | null;
  /** What is compared with, where the plan does not give it. */
  readonly base: { readonly year: number; readonly value: number } | null;
  /** Figures of whole years, of what grows. */
  readonly yearly: readonly { readonly year: number; readonly value: number }[];
  /** A standard that is reached or not. */
  readonly isReached: boolean | null;
  /** What the office itself says of a target in words. */
  readonly assessment: Exclude<Verdict, "unknown"> | null;
};

/** Nothing known. */
export const noFacts: TargetFacts = {
  window: null,
  figure: null,
  forecast: null,
  rating: null,
  base: null,
  yearly: [],
  isReached: null,
  assessment: null,
};

/** How a target stands on a day, and by what. Never a decision: titles and ratings are given by others. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly rule: JudgeRule;
  /** What was judged; `null` where there is no figure. */
  readonly figure: number | null;
  /** What should be there on that day; `null` where there is no figure. */
  readonly expected: number | null;
  /** More than the target's upper figure or level. */
  readonly isOver: boolean;
  readonly missing: MissingFact | null;
};

/** A judgement that waits for a fact. */
export const unknownFor = (rule: JudgeRule, missing: MissingFact): Judgement => ({
  verdict: "unknown",
  rule,
  figure: null,
  expected: null,
  isOver: false,
  missing,
});
