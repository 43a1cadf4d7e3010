import { add, compare, divide, greater, lesser, type Rational, ratio, rounded } from "../rational.ts";

/** Where an exact value lies: from `low` through `high`; equal where it is known. */
export type Interval = { readonly low: Rational; readonly high: Rational };

/** The interval of a known value. */
export const exactly = (value: Rational): Interval => ({ low: value, high: value });

/** Whether the value is known. */
export const isExact = ({ low, high }: Interval): boolean => compare(low, high) === 0;

/** Whether both say the same. */
export const sameInterval = (a: Interval, b: Interval): boolean =>
  compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;

/** The interval of the value that `change` makes of each end; a greater value must not come out smaller. */
export const each = ({ low, high }: Interval, change: (value: Rational) => Rational): Interval => ({
  low: change(low),
  high: change(high),
});

/** Where the sum lies. */
export const addUp = (values: readonly Interval[]): Interval => ({
  low: values.reduce((total, { low }) => add(total, low), ratio(0)),
  high: values.reduce((total, { high }) => add(total, high), ratio(0)),
});

/** Where the mean of one or more values lies. */
export const meanOf = (values: readonly Interval[]): Interval =>
  each(addUp(values), (total) => divide(total, ratio(values.length)));

/** The interval that holds both. */
export const spanning = (a: Interval, b: Interval): Interval => ({
  low: lesser(a.low, b.low),
  high: greater(a.high, b.high),
});

/** The value rounded to so many decimals; as it is where none are said. */
export const roundedTo = (value: Interval, decimals: number | null): Interval =>
  decimals === null ? value : each(value, (end) => rounded(end, decimals));
