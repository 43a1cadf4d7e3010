import type { AwardCode } from "../plan/fields.ts";
import type { Fact } from "./fact.ts";

/** A registered pledge. */
export type PledgeFact = Fact<{ readonly code: AwardCode; readonly year: number }>;

/** How many stand for a title within the office's own quota, this one among them. */
export type QuotaFact = Fact<{
  readonly code: AwardCode;
  readonly year: number;
  readonly candidateCount: number;
  readonly baseCount: number;
}>;

/** What is entered completely, so that what is not there did not happen. */
export type RegisterFact = Fact<{
  readonly of: "awards" | "initiatives" | "scienceWorks" | "pledges" | "proceedings";
  /** `null`: from the beginning. */
  readonly fromYear: number | null;
  readonly toYear: number;
}>;
