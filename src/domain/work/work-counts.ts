/** A month's tasks in whole numbers; `null`: not known. */
export type WorkCounts = {
  readonly assignedCount: number;
  readonly doneCount: number | null;
  /** Done at quality and on time. */
  readonly wellDoneCount: number | null;
  /** Done at quality, on time or not. */
  readonly qualityCount: number | null;
  /** Done on time, at quality or not. */
  readonly onTimeCount: number | null;
};
