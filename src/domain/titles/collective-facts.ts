import type { Day } from "../day.ts";
import type { Fact } from "./fact.ts";

/** How the members of a collective stand in a year; `null`: not known. */
export type MembersFact = Fact<{
  readonly year: number;
  readonly memberCount: number | null;
  readonly advancedWorkerCount: number | null;
  readonly fighterCount: number | null;
  /** Rated "completed" or better. */
  readonly completedCount: number | null;
  readonly unratedCount: number | null;
  /** Disciplined at cảnh cáo or above. */
  readonly warnedCount: number | null;
}>;

/** Whether a collective leads its bloc in a year. */
export type BlocFact = Fact<{
  readonly year: number;
  readonly organiser: "province" | "ministry" | "central";
  readonly isLeader: boolean;
}>;

/** Whether a collective leads a thematic movement at a review. */
export type MovementFact = Fact<{
  readonly year: number;
  readonly launchedBy: "province" | "ministry" | "primeMinister";
  readonly lastingYears: number;
  readonly review: "interim" | "final";
  readonly isLeader: boolean;
}>;

/** Whether the year's emulation targets and tasks were exceeded. */
export type TargetsFact = Fact<{ readonly year: number; readonly isExceeded: boolean }>;

/** The dissolution of a collective. */
export type DissolutionFact = Fact<{ readonly dissolvedOn: Day }>;
