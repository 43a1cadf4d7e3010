import type { Rating } from "../../../src/domain/codes.ts";
import type { Interval } from "../../../src/domain/work/interval.ts";
import { fraction } from "./fraction.ts";

const ratingWords: Readonly<Record<Rating, string>> = {
  khong_hoan_thanh: "không",
  hoan_thanh: "hoàn thành",
  hoan_thanh_tot: "tốt",
  hoan_thanh_xuat_sac: "xuất sắc",
};

/** The ratings in the words of the tables. */
export const ratingsInWords = (ratings: readonly Rating[]): string[] =>
  ratings.map((rating) => ratingWords[rating]);

/** The rating that a table names. @throws where it names none */
export const ratingNamed = (word: string): Rating => {
  const found = (Object.keys(ratingWords) as Rating[]).find((rating) => ratingWords[rating] === word);
  if (!found) throw new Error(`no rating "${word}"`);
  return found;
};

/** An interval written as one figure, or as its two ends. */
export const interval = (text: string | readonly [string, string]): Interval =>
  typeof text === "string"
    ? { low: fraction(text), high: fraction(text) }
    : { low: fraction(text[0]), high: fraction(text[1]) };
