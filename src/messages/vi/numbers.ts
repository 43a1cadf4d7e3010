/** Numbers with a decimal comma. */
export const numbers = {
  /** A rate 0..1 as a percentage, rounded down to one decimal so that no threshold seems reached before it is. */
  percent: (rate: number): string => `${String(Math.floor(rate * 1000 + 1e-9) / 10).replace(".", ",")}%`,
};
