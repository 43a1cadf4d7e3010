import type { Rating } from "../codes.ts";
import type { Day } from "../day.ts";
import type { Verdict } from "../plan/judge/judgement.ts";

/** Ratings of people that a share was counted from: verified ones of one year. */
export type CountedRatings = {
  readonly year: number;
  readonly goodOrBetter: number;
  readonly rated: number;
  /** Of those whom the target means: without a verified rating of the year. */
  readonly unrated: number;
};

/** What is recorded of a target for one period; figures are in the target's unit. */
export type FigureContent = {
  /** Certain so far; of a target on ranks alone the rank. */
  readonly value: number | null;
  /** Place in a ranking, 1 the best, of what has a score and a rank. */
  readonly rank: number | null;
  /** What is expected for the end of the period ("dự kiến"). */
  readonly forecast: number | null;
  readonly rating: Rating | null;
  readonly isReached: boolean | null;
  /** What the office says of a target in words. */
  readonly assessment: Exclude<Verdict, "unknown"> | null;
  /** The year in which it is to be reached, where the plan names none. */
  readonly dueYear: number | null;
  /** The day of the figure. */
  readonly on: Day;
  /** The document or body that it comes from. */
  readonly source: string;
  /** Of a share that was counted here, and not given by others. */
  readonly counted: CountedRatings | null;
};

/** One thing that happened to a figure; null content: it was taken out. */
export type FigureEvent = {
  /** ISO, UTC. */
  readonly at: string;
  readonly byPersonId: string;
  readonly did: "recorded" | "corrected" | "removed";
  readonly content: FigureContent | null;
};

/** What a figure is of: a period of its target, and one collective where the target means several. */
export type FigureKey = {
  /** `2026`, `2026-Q2`, `phase:dot-1`, or `whole`. */
  readonly period: string;
  readonly of: string | null;
};

/** A figure as it stands, and how it came to it; null: taken out. */
export type FigureEntry = FigureKey & {
  readonly content: FigureContent | null;
  /** Oldest first. */
  readonly history: readonly FigureEvent[];
};

/** All figures of one target of a plan. */
export type FigureRecord = {
  readonly planId: string;
  readonly targetId: string;
  readonly entries: readonly FigureEntry[];
};

/** A figure that stands. */
export type LiveFigure = FigureEntry & { readonly content: FigureContent };

/** The figures that stand, in the order they were first recorded. */
export const liveFigures = (record: FigureRecord | undefined): readonly LiveFigure[] =>
  (record?.entries ?? []).filter((entry): entry is LiveFigure => entry.content !== null);

/** Nothing said of anything but the day and the source. */
export const blankFigure = {
  value: null,
  rank: null,
  forecast: null,
  rating: null,
  isReached: null,
  assessment: null,
  dueYear: null,
  counted: null,
} as const satisfies Omit<FigureContent, "on" | "source">;
