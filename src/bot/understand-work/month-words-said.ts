import type { MonthSaid } from "../work-sentence.ts";

const numbered = [
  "một",
  "hai",
  "ba",
  "tư",
  "năm",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười",
  "mười một",
  "mười hai",
];
const english = "january february march april may june july august september october november december";
const short = "jan feb mar apr may jun jul aug sep oct nov dec";

/** A month by its own words; its year may follow. */
export const monthPhrases: readonly (readonly [phrase: string, month: MonthSaid])[] = [
  ...["tháng này", "tháng nay", "this month"].map((phrase) => [phrase, "this"] as const),
  ...["tháng trước", "tháng vừa rồi", "tháng vừa qua", "tháng qua", "tháng rồi", "last month"].map(
    (phrase) => [phrase, "last"] as const,
  ),
  ...numbered.map((word, index) => [`tháng ${word}`, { month: index + 1, year: null }] as const),
  ["tháng giêng", { month: 1, year: null }],
  ["tháng chạp", { month: 12, year: null }],
  ...[english, short].flatMap((names) =>
    names.split(" ").map((name, index) => [name, { month: index + 1, year: null }] as const),
  ),
];

/** What stands before the number of a month. */
export const monthWords = ["tháng", "thg", "th", "t"] as const;
