/** The month a sentence names: `this` and `last`, of months and of years, count from the day it was written. */
export type MonthSaid =
  | "this"
  | "last"
  | { readonly month: number; readonly year: number | "this" | "last" | null };

/** The figures that a sentence about work can name. */
export const workFigures = ["assigned", "done", "well", "quality", "onTime", "late", "unfinished"] as const;

export type WorkFigure = (typeof workFigures)[number];

/** A sentence about a month's work, as far as it was read; whether it can be is for others to say. */
export type WorkSentence = {
  /** Null where it names none. */
  readonly month: MonthSaid | null;
  /** Digits as typed, with their sign; a figure that is not named is absent. */
  readonly figures: Readonly<Partial<Record<WorkFigure, string>>>;
};
