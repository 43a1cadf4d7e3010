import { type Rational, ratio } from "../../../src/domain/rational.ts";

/** The fraction written "16/20" or "3". */
export const fraction = (text: string): Rational => {
  const [above = "", below = "1"] = text.split("/");
  return ratio(BigInt(above), BigInt(below));
};
