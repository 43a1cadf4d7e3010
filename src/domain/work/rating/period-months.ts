import type { Month } from "../../day.ts";

/** The spans over which points are averaged (Decree 335/2025 Art. 17(3)). */
export type PeriodKind = "quarter" | "halfYear" | "year";

const monthsIn: Readonly<Record<PeriodKind, number>> = { quarter: 3, halfYear: 6, year: 12 };

/** The months of the period that holds the month, in order. */
export const periodMonths = (kind: PeriodKind, month: Month): readonly Month[] => {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  const count = monthsIn[kind];
  const first = number - ((number - 1) % count);
  return Array.from({ length: count }, (_, step) => `${year}-${String(first + step).padStart(2, "0")}`);
};
