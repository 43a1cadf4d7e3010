/** An exact fraction in lowest terms. */
export type Rational = {
  readonly numerator: bigint;
  /** Greater than 0. */
  readonly denominator: bigint;
};

const commonDivisor = (one: bigint, other: bigint): bigint => {
  let [greater, smaller] = [one < 0n ? -one : one, other];
  while (smaller !== 0n) [greater, smaller] = [smaller, greater % smaller];
  return greater;
};

/**
 * The fraction of two whole numbers.
 * @throws RangeError where the denominator is not above 0 or a number is not whole
 */
export const ratio = (numerator: bigint | number, denominator: bigint | number = 1n): Rational => {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  if (below <= 0n) throw new RangeError(`ratio: denominator ${below}, expected more than 0`);
  const divisor = commonDivisor(above, below);
  return { numerator: above / divisor, denominator: below / divisor };
};

/** Nothing. */
export const zero = ratio(0);
/** The whole. */
export const one = ratio(1);

/**
 * The exact value of a decimal: `0.95`, "92.5", `-0.25`.
 * @throws RangeError for anything that is not plain decimal digits
 */
export const decimal = (value: number | string): Rational => {
  const [, sign = "", whole = "", digits = ""] =
    /^(-?)(\d{1,15})(?:\.(\d{1,20}))?$/.exec(String(value)) ?? [];
  if (whole === "") throw new RangeError(`decimal: "${value}", expected digits with at most one point`);
  return ratio(BigInt(`${sign}${whole}${digits}`), 10n ** BigInt(digits.length));
};

/** The sum of both. */
export const add = (a: Rational, b: Rational): Rational =>
  ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

/** The value with the other sign. */
export const negate = ({ numerator, denominator }: Rational): Rational => ({
  numerator: -numerator,
  denominator,
});

/** The first less the second. */
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

/** The product of both. */
export const multiply = (a: Rational, b: Rational): Rational =>
  ratio(a.numerator * b.numerator, a.denominator * b.denominator);

/**
 * The first divided by the second.
 * @throws RangeError where the divisor is not above 0
 */
export const divide = (a: Rational, b: Rational): Rational =>
  ratio(a.numerator * b.denominator, a.denominator * b.numerator);

/** Below 0 where `a` is less, 0 where equal, above 0 where greater. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Whether the first reaches the second. */
export const atLeast = (a: Rational, b: Rational): boolean => compare(a, b) >= 0;

/** The one that is not above the other. */
export const lesser = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);

/** The one that is not below the other. */
export const greater = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** The sum; 0 of nothing. */
export const sum = (values: readonly Rational[]): Rational => values.reduce(add, zero);

/** The greatest whole number that is not above the value. */
export const floor = ({ numerator, denominator }: Rational): bigint =>
  numerator / denominator - (numerator % denominator < 0n ? 1n : 0n);

/** The least whole number that is not below the value. */
export const ceiling = (value: Rational): bigint => -floor(negate(value));

/** The nearest floating-point number, for showing only. */
export const toNumber = ({ numerator, denominator }: Rational): number =>
  Number(numerator) / Number(denominator);

/** The value rounded to so many decimals, a half up. */
export const rounded = (value: Rational, decimals: number): Rational => {
  const scale = ratio(10n ** BigInt(decimals));
  return divide(ratio(floor(add(multiply(value, scale), ratio(1, 2)))), scale);
};
