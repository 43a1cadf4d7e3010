const decimal = (value: number): string => String(value).replace(".", ",");

/** Numbers with a decimal comma. */
export const numbers = {
  decimal,
  /** A count, in groups of three. */
  count: (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, "."),
  /** A rate 0..1 as a percentage, rounded down to two decimals so that no threshold seems reached before it is. */
  percent: (rate: number): string => `${decimal(Math.floor(rate * 10_000 + 1e-9) / 100)}%`,
};
