import type { Day } from "../day.ts";
import type { Fact } from "./fact.ts";

/** A disciplinary measure. */
export type DisciplineFact = Fact<{
  readonly degree: "khien_trach" | "canh_cao" | "aboveCanhCao";
  readonly decidedOn: Day;
  /** The last day it has effect; `null`: not known to have ended. */
  readonly endsOn: Day | null;
  /** `conduct`: decline in ideology, ethics or way of life. */
  readonly cause: "duty" | "conduct" | "other";
  /** An earlier year that was already rated "not completed" for the same act (335, Art. 11(3)). */
  readonly countedIn: number | null;
}>;

/** Something that is being looked into. */
export type ProceedingFact = Fact<{
  readonly kind: "disciplineReview" | "investigation" | "inspection" | "complaint" | "pressReport";
  readonly openedOn: Day;
  /** The day it was concluded or cleared up; `null`: under way. */
  readonly closedOn: Day | null;
  /** Of an investigation or inspection: whether there are signs of a breach. */
  readonly hasSigns: boolean;
}>;

/** Why somebody was away. */
export const absenceReasons = [
  "maternity",
  "sickness",
  "unpaid",
  "study",
  "newRecruit",
  "injuredInRescue",
  "other",
] as const;

export type AbsenceReason = (typeof absenceReasons)[number];

/** A year, or a part of it, in one office. */
export type AttendanceFact = Fact<{
  readonly year: number;
  /** Months worked there. */
  readonly workedMonths: number;
  readonly absences: readonly {
    readonly reason: AbsenceReason;
    readonly months: number;
    readonly workingDays: number;
  }[];
}>;

/** A move from another office. */
export type TransferFact = Fact<{ readonly movedOn: Day; readonly monthsAtFormerThatYear: number }>;
