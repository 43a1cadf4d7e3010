import type { ReminderMilestone } from "./reminder-milestone.ts";

/** What a plan says of a milestone, before settings and calendar give it its days. */
export type MilestoneDraft = Omit<ReminderMilestone, "calls" | "lastCallOn" | "openUntil" | "escalates"> & {
  /** Instead of the kind's. */
  readonly leads?: readonly number[];
};

/** What most milestones have. */
export const plainDraft = {
  planId: null,
  subjectId: null,
  phaseId: null,
  month: null,
  at: null,
  precision: "day",
} as const;
