import type { WorkCounts } from "../work-counts.ts";
import type { Facts90, LeaderFacts90 } from "./facts-90.ts";

const nothingKnown: LeaderFacts90 = {
  targetCount: null,
  targetsDoneCount: null,
  targetsWellDoneCount: null,
  targetsExceededCount: null,
  directUnitCount: null,
  unitsCompletedCount: null,
  unitsGoodCount: null,
  corruptionInUnit: null,
};

const total = (counts: readonly (number | null)[]): number | null =>
  counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);

/**
 * What a year's counts tell under Decree 90/2020, nothing else being known; the year counts as worked throughout.
 * Counts that are not those of the whole year settle nothing: what is short now may be done later.
 */
export const facts90OfCounts = (
  counts: readonly WorkCounts[],
  { isWholeYear, isLeader }: { readonly isWholeYear: boolean; readonly isLeader: boolean },
): Facts90 => {
  const found = (part: keyof WorkCounts): number | null =>
    isWholeYear ? total(counts.map((month) => month[part])) : null;
  return {
    conduct: null,
    taskCount: found("assignedCount"),
    doneCount: found("doneCount"),
    wellDoneCount: found("wellDoneCount"),
    exceededCount: null,
    highEffect: null,
    conductFinding: null,
    disciplined: null,
    leader: isLeader ? nothingKnown : null,
    workedMonths: 12,
    offMonths: 0,
    onMaternityLeave: false,
  };
};
