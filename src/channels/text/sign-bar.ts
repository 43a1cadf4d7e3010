const signCount = 10;

/** A rate as a row of ten signs, full and empty only where the rate is: "▰▰▰▰▰▰▰▱▱▱". */
export const signBar = (rate: number): string => {
  const partly = Math.max(1, Math.min(signCount - 1, Math.round(rate * signCount)));
  const filled = rate <= 0 ? 0 : rate >= 1 ? signCount : partly;
  return "▰".repeat(filled) + "▱".repeat(signCount - filled);
};
