import { compare, type Rational } from "../rational.ts";

/** Where an exact value lies: from `low` through `high`; equal where it is known. */
export type Interval = { readonly low: Rational; readonly high: Rational };

/** The interval of a known value. */
export const exactly = (value: Rational): Interval => ({ low: value, high: value });

/** Whether the value is known. */
export const isExact = ({ low, high }: Interval): boolean => compare(low, high) === 0;
