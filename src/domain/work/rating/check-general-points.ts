import { atLeast, decimal, type Rational } from "../../rational.ts";
import { ok, type Result, refused } from "../../result.ts";
import { decree335 } from "./decree-335.ts";

/** The general points as typed, found within 0..30 and with at most two decimals (Decree 335/2025 Art. 12(2)). */
export const checkGeneralPoints = (
  text: string,
): Result<Rational, "general-points-not-a-number" | "general-points-out-of-range"> => {
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(text)) return refused("general-points-not-a-number", { text });
  const points = decimal(text.replace(",", "."));
  const most = decree335.mostGeneralPoints.value;
  return atLeast(most, points)
    ? ok(points)
    : refused("general-points-out-of-range", { text, most: Number(most.numerator) });
};
