import type { Day } from "../../day.ts";

/** What the law leaves to an office; `null`: the office has not said, and the answer shows that it is open. */
export type RatingSettings = {
  /** Whether quantity, quality and timeliness may each pass 100 % through work taken over. */
  readonly ratioCap: "each" | "none" | null;
  /** Decimals to which points of a month and of a period are rounded; `null`: not rounded. */
  readonly roundingDecimals: number | null;
  /** Whether December, not over when the year is rated, waits for its points or is left out of the mean. */
  readonly december: "awaited" | "leftOut" | null;
  /** Months without work that Article 11(2) does not name: left out of the mean, or in it with 0 points. */
  readonly absentMonths: "leftOut" | "asZero" | null;
  /** The decree that the office applies to its contract staff, and since when. */
  readonly contractStaff: { readonly ruleId: "decree90" | "decree335"; readonly from: Day } | null;
  /** Whether the unit has issued its own rule for public employees within Decree 233/2026. */
  readonly publicEmployeeRule:
    | { readonly kind: "own"; readonly name: string; readonly from: Day }
    | { readonly kind: "none" }
    | null;
};

/** The settings of an office that has said nothing. */
export const openSettings: RatingSettings = {
  ratioCap: null,
  roundingDecimals: null,
  december: null,
  absentMonths: null,
  contractStaff: null,
  publicEmployeeRule: null,
};
