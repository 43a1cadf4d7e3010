import { ceiling, floor, multiply, type Rational, ratio } from "../../rational.ts";

const hundred = ratio(100);

/** Points reached, down to two decimals, so that no threshold seems reached before it is. */
export const pointsReached = (points: Rational): number => Number(floor(multiply(points, hundred))) / 100;

/** Points still needed, up to two decimals, so that what is shown is enough. */
export const pointsWanted = (points: Rational): number => Number(ceiling(multiply(points, hundred))) / 100;
