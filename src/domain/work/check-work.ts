import type { Day, Month } from "../day.ts";
import { ok, type Refusal, type Result, refused } from "../result.ts";
import type { WorkCounts } from "./work-counts.ts";

/** The most tasks that one person's month can hold. */
export const mostTasks = 10_000;

/** The first month that can be reported: the seeds' plans begin with 2021. */
export const earliestMonth: Month = "2021-01";

/** Why figures of a month cannot be. */
export type WorkFault =
  | "month-in-future"
  | "month-too-early"
  | "count-not-whole"
  | "count-negative"
  | "count-too-large"
  | "done-above-assigned"
  | "well-above-done"
  | "well-above-assigned"
  | "quality-above-done"
  | "quality-above-assigned"
  | "on-time-above-done"
  | "on-time-above-assigned"
  | "well-above-quality"
  | "well-above-on-time"
  | "well-below-overlap";

type Fault = Refusal<WorkFault> | undefined;

const fault = (word: WorkFault, details: Refusal["details"]): Fault => refused(word, details).refusal;

/** The month, found one that can be reported. */
export const checkMonth = (
  month: Month,
  today: Day,
): Result<Month, "month-in-future" | "month-too-early"> => {
  if (month > today.slice(0, 7)) return refused("month-in-future", { month });
  return month < earliestMonth ? refused("month-too-early", { month, earliest: earliestMonth }) : ok(month);
};

const ofNumbers = (counts: WorkCounts): Fault => {
  for (const [field, count] of Object.entries(counts)) {
    if (count === null) continue;
    if (!Number.isInteger(count)) return fault("count-not-whole", { field, count });
    if (count < 0) return fault("count-negative", { field, count });
    if (count > mostTasks) return fault("count-too-large", { field, count, most: mostTasks });
  }
  return undefined;
};

/** What is wrong where a part is greater than each of its wholes; unknown figures are passed over. */
const ofParts = (counts: WorkCounts): Fault => {
  const { assignedCount: assigned, doneCount: done } = counts;
  const { wellDoneCount: well, qualityCount: quality, onTimeCount: onTime } = counts;
  const rules: readonly [
    WorkFault,
    number | null,
    number | null,
    (part: number, whole: number) => Refusal["details"],
  ][] = [
    ["done-above-assigned", done, assigned, (part, whole) => ({ done: part, assigned: whole })],
    ["well-above-done", well, done, (part, whole) => ({ well: part, done: whole })],
    ["well-above-assigned", well, assigned, (part, whole) => ({ well: part, assigned: whole })],
    ["quality-above-done", quality, done, (part, whole) => ({ quality: part, done: whole })],
    ["quality-above-assigned", quality, assigned, (part, whole) => ({ quality: part, assigned: whole })],
    ["on-time-above-done", onTime, done, (part, whole) => ({ onTime: part, done: whole })],
    ["on-time-above-assigned", onTime, assigned, (part, whole) => ({ onTime: part, assigned: whole })],
    ["well-above-quality", well, quality, (part, whole) => ({ well: part, quality: whole })],
    ["well-above-on-time", well, onTime, (part, whole) => ({ well: part, onTime: whole })],
  ];
  for (const [word, part, whole, details] of rules) {
    if (part !== null && whole !== null && part > whole) return fault(word, details(part, whole));
  }
  return undefined;
};

/** Of the done tasks, so many are at quality and so many on time that more must be both. */
const ofOverlap = ({
  assignedCount,
  doneCount,
  wellDoneCount,
  qualityCount,
  onTimeCount,
}: WorkCounts): Fault => {
  if (wellDoneCount === null || qualityCount === null || onTimeCount === null) return undefined;
  const least = qualityCount + onTimeCount - (doneCount ?? assignedCount);
  return wellDoneCount < least ? fault("well-below-overlap", { well: wellDoneCount, least }) : undefined;
};

/** The figures, found possible for the month. */
export const checkWork = (
  counts: WorkCounts,
  { month, today }: { readonly month: Month; readonly today: Day },
): Result<WorkCounts, WorkFault> => {
  const inTime = checkMonth(month, today);
  if (!inTime.ok) return inTime;
  const found = ofNumbers(counts) ?? ofParts(counts) ?? ofOverlap(counts);
  return found ? { ok: false, refusal: found } : ok(counts);
};
