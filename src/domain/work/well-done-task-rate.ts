import { ratio } from "../rational.ts";
import type { Interval } from "./interval.ts";
import type { WorkCounts } from "./work-counts.ts";

/** Tasks added up over months, with the least and the most that can have been done well. */
export type WorkSum = {
  readonly assignedCount: number;
  readonly leastWellDone: number;
  readonly mostWellDone: number;
};

const known = (counts: readonly (number | null)[]): number[] => counts.filter((count) => count !== null);

const leastWellDone = ({ assignedCount, doneCount, qualityCount, onTimeCount }: WorkCounts): number =>
  qualityCount === null || onTimeCount === null
    ? 0
    : Math.max(0, qualityCount + onTimeCount - (doneCount ?? assignedCount));

const wellDoneOf = (counts: WorkCounts): Omit<WorkSum, "assignedCount"> => {
  const { assignedCount, doneCount, wellDoneCount, qualityCount, onTimeCount } = counts;
  if (wellDoneCount !== null) return { leastWellDone: wellDoneCount, mostWellDone: wellDoneCount };
  return {
    leastWellDone: leastWellDone(counts),
    mostWellDone: Math.min(assignedCount, ...known([doneCount, qualityCount, onTimeCount])),
  };
};

/** The months' tasks added up; 0 of nothing. */
export const sumWork = (months: readonly WorkCounts[]): WorkSum =>
  months.reduce<WorkSum>(
    (sum, counts) => {
      const wellDone = wellDoneOf(counts);
      return {
        assignedCount: sum.assignedCount + counts.assignedCount,
        leastWellDone: sum.leastWellDone + wellDone.leastWellDone,
        mostWellDone: sum.mostWellDone + wellDone.mostWellDone,
      };
    },
    { assignedCount: 0, leastWellDone: 0, mostWellDone: 0 },
  );

/**
 * Rate 0..1 of tasks done at quality and on time among those assigned; judge it by its low end.
 * @returns `null` where nothing was assigned
 */
export const rateOf = ({ assignedCount, leastWellDone, mostWellDone }: WorkSum): Interval | null =>
  assignedCount === 0
    ? null
    : { low: ratio(leastWellDone, assignedCount), high: ratio(mostWellDone, assignedCount) };

/** The rate of one month's tasks, or of several months' together. @returns `null` where nothing was assigned */
export const wellDoneTaskRate = (...months: readonly WorkCounts[]): Interval | null =>
  rateOf(sumWork(months));
