import type { Rating } from "../../codes.ts";
import { compare, divide, greater, multiply, type Rational, ratio, subtract } from "../../rational.ts";
import type { Interval } from "../interval.ts";
import { decree335, thresholds335 } from "./decree-335.ts";
import type { Reading } from "./score-period.ts";

/** The points that a rating still takes; `null`: out of reach. */
export type Needed = { readonly rating: Rating; readonly points: Rational | null };

const none = ratio(0);

const within = (points: Rational, most: Rational): Rational | null =>
  compare(points, most) > 0 ? null : greater(none, points);

const perRating = (pointsFor: (least: Rational) => Rational | null): readonly Needed[] =>
  thresholds335.map(({ rating, least }) => ({ rating, points: pointsFor(least) }));

/** The general points (0..30) that each rating takes beside the task part alone, judged by its low end. */
export const generalPointsNeeded = (taskPoints: Interval): readonly Needed[] =>
  perRating((least) => within(subtract(least, taskPoints.low), decree335.mostGeneralPoints.value));

const monthlyNeeded = ({ countedCount, openCount, scored }: Reading, least: Rational): Rational | null => {
  const lacking = subtract(multiply(least, ratio(countedCount)), scored.low);
  if (openCount === 0) return compare(lacking, none) > 0 ? null : none;
  return within(divide(lacking, ratio(openCount)), ratio(100));
};

/** The mean points (0..100) that each rating takes of the months to come, in the least favourable reading. */
export const monthlyPointsNeeded = (readings: readonly Reading[]): readonly Needed[] =>
  perRating((least) =>
    readings
      .map((reading) => monthlyNeeded(reading, least))
      .reduce((a, b) => (a === null || b === null ? null : greater(a, b))),
  );
