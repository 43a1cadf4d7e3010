import type { Rating } from "../../codes.ts";
import { type Rational, ratio } from "../../rational.ts";

/** Where a rule stands. */
export type Article = { readonly decree: string; readonly article: string };

const decree = "Nghị định 335/2025/NĐ-CP";

/** The figures of Decree 335/2025 for civil servants, in force from 1/1/2026, each with its article. */
export const decree335 = {
  mostGeneralPoints: { value: ratio(30), decree, article: "Điều 12(2)" },
  mostTaskPoints: { value: ratio(70), decree, article: "Điều 12(3), 17(1)" },
  leastMonthsWorked: { value: 6, decree, article: "Điều 11(1)" },
  /** Share of those rated good that may be rated excellent, as a rule and for an outstanding office. */
  excellentPercent: { usual: 20, outstanding: 25, decree, article: "Điều 20(5)" },
} as const;

/** A rating and the least points it takes. */
export type Threshold = Article & { readonly rating: Rating; readonly least: Rational };

/** The ratings of Article 20 that take points, lowest first; below them all lies "không hoàn thành" (20(4)a). */
export const thresholds335: readonly Threshold[] = [
  { rating: "hoan_thanh", least: ratio(50), decree, article: "Điều 20(3)" },
  { rating: "hoan_thanh_tot", least: ratio(70), decree, article: "Điều 20(2)" },
  { rating: "hoan_thanh_xuat_sac", least: ratio(90), decree, article: "Điều 20(1)" },
];
