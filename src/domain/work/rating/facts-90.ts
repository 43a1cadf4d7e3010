import type { Known } from "./known.ts";

/** What Decree 90/2020 asks of somebody who leads a body or a field. */
export type LeaderFacts90 = {
  readonly targetCount: number | null;
  readonly targetsDoneCount: number | null;
  readonly targetsWellDoneCount: number | null;
  readonly targetsExceededCount: number | null;
  /** Bodies directly under them, with their ratings; 0 where there is none. */
  readonly directUnitCount: number | null;
  readonly unitsCompletedCount: number | null;
  readonly unitsGoodCount: number | null;
  /** A body under them was dealt with for corruption or waste. */
  readonly corruptionInUnit: Known;
};

/** A year's facts under Decree 90/2020 (amended by 48/2023); each task is one criterion of its result. */
export type Facts90 = {
  /** Article 3(1)-(4), for leaders also 3(5)a: kept well, kept, not kept. */
  readonly conduct: "keptWell" | "kept" | "notKept" | null;
  readonly taskCount: number | null;
  readonly doneCount: number | null;
  /** Done on time, at quality, with effect. */
  readonly wellDoneCount: number | null;
  readonly exceededCount: number | null;
  readonly highEffect: Known;
  readonly conductFinding: Known;
  readonly disciplined: Known;
  readonly leader: LeaderFacts90 | null;
  readonly workedMonths: number;
  /** Months off by law, other than for maternity. */
  readonly offMonths: number;
  readonly onMaternityLeave: boolean;
};
