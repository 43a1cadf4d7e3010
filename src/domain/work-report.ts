import type { Month } from "./day.ts";
import type { WorkCounts } from "./work/work-counts.ts";

/** What a person reported for a month, with every figure reported before it, oldest first. */
export type WorkReport = {
  readonly personId: string;
  readonly month: Month;
  readonly counts: WorkCounts;
  readonly history: readonly WorkFigures[];
};

/** Figures as they were reported once. */
export type WorkFigures = {
  /** ISO, UTC. */
  readonly at: string;
  readonly byPersonId: string;
  readonly source: "self";
  readonly counts: WorkCounts;
};

/** The report with new figures on top; the former ones stay in its history. */
export const reported = (former: WorkReport | undefined, month: Month, figures: WorkFigures): WorkReport => ({
  personId: figures.byPersonId,
  month,
  counts: figures.counts,
  history: [...(former?.history ?? []), figures],
});
