import type { Rating } from "../../codes.ts";
import { lesser, type Rational } from "../../rational.ts";
import { exactly } from "../interval.ts";
import { monthlyPointsNeeded } from "./points-needed.ts";
import type { Reading } from "./score-period.ts";

/** The mean points (0..100) that a rating takes of the months to come. */
export type PointsAhead = {
  readonly rating: Rating;
  /** If all that is open turns out at its best; `null`: out of reach even so. */
  readonly atBest: Rational | null;
  /** Whatever is open turns out; `null`: no points make it sure. */
  readonly forSure: Rational | null;
};

const atTheirBest = ({ scored, ...reading }: Reading): Reading => ({
  ...reading,
  scored: exactly(scored.high),
});

const lower = (a: Rational | null, b: Rational | null): Rational | null =>
  a === null || b === null ? (a ?? b) : lesser(a, b);

/** What each rating takes of the months to come, at best and for sure, over the ways to take the mean. */
export const pointsAhead = (readings: readonly Reading[]): readonly PointsAhead[] => {
  const best = readings.map((reading) => monthlyPointsNeeded([atTheirBest(reading)]));
  return monthlyPointsNeeded(readings).map(({ rating, points }, index) => ({
    rating,
    atBest: best.reduce<Rational | null>(
      (found, needed) => lower(found, needed[index]?.points ?? null),
      null,
    ),
    forSure: points,
  }));
};
