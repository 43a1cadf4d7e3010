import type { ConfirmingEvent } from "./confirming/confirming.ts";
import type { Day, Month } from "./day.ts";
import { type Result, refused } from "./result.ts";
import { checkWork, type WorkFault } from "./work/check-work.ts";
import type { WorkCounts } from "./work/work-counts.ts";

/** What a person reported for a month, with every figure reported before it, oldest first. */
export type WorkReport = {
  readonly personId: string;
  readonly month: Month;
  readonly counts: WorkCounts;
  readonly history: readonly WorkFigures[];
  /** What those said who confirm it, oldest first; left out before anybody did. */
  readonly confirming?: readonly ConfirmingEvent[] | undefined;
};

/** Figures as they were reported once. */
export type WorkFigures = {
  /** ISO, UTC. */
  readonly at: string;
  readonly byPersonId: string;
  readonly source: "self";
  readonly counts: WorkCounts;
};

/** Why a month's figures are not taken as a report. */
export type ReportFault = WorkFault | "well-or-both" | "nothing-changed";

/**
 * The figures, found possible for the month, enough for a rate, and other than those that stand: how many were done
 * well must be said, or else both how many were at quality and how many on time.
 */
export const checkReport = (
  counts: WorkCounts,
  { month, today, former }: { readonly month: Month; readonly today: Day; readonly former?: WorkCounts },
): Result<WorkCounts, ReportFault> => {
  const checked = checkWork(counts, { month, today });
  if (!checked.ok) return checked;
  const { wellDoneCount: well, qualityCount: quality, onTimeCount: onTime } = counts;
  if (well === null && (quality === null || onTime === null)) return refused("well-or-both");
  return former && sameCounts(former, counts) ? refused("nothing-changed") : checked;
};

const sameCounts = (one: WorkCounts, other: WorkCounts): boolean =>
  one.assignedCount === other.assignedCount &&
  one.doneCount === other.doneCount &&
  one.wellDoneCount === other.wellDoneCount &&
  one.qualityCount === other.qualityCount &&
  one.onTimeCount === other.onTimeCount;

/** The report with new figures on top; the former ones stay in its history. */
export const reported = (former: WorkReport | undefined, month: Month, figures: WorkFigures): WorkReport => ({
  personId: figures.byPersonId,
  month,
  counts: figures.counts,
  history: [...(former?.history ?? []), figures],
  ...(former?.confirming && { confirming: former.confirming }),
});
