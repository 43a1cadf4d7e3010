import type { Bar, Fact } from "../src/bot/card.ts";
import type { Month } from "../src/domain/day.ts";
import { toNumber } from "../src/domain/rational.ts";
import { isExact } from "../src/domain/work/interval.ts";
import { wellDoneTaskRate } from "../src/domain/work/well-done-task-rate.ts";
import type { WorkCounts } from "../src/domain/work/work-counts.ts";
import type { Messages } from "../src/messages/messages.ts";

/** A month's figures, each under its label; those said apart only where they are. */
export const workFacts = (
  month: Month,
  counts: WorkCounts,
  { work: t, dates }: Messages,
): readonly Fact[] => {
  const { assignedCount, doneCount, wellDoneCount, qualityCount, onTimeCount } = counts;
  const known = (count: number | null) => (count === null ? t.unknown : String(count));
  return [
    { label: t.month, value: dates.month(month) },
    { label: t.assigned, value: String(assignedCount) },
    { label: t.done, value: known(doneCount) },
    { label: t.well, value: known(wellDoneCount) },
    ...(qualityCount === null ? [] : [{ label: t.quality, value: String(qualityCount) }]),
    ...(onTimeCount === null ? [] : [{ label: t.onTime, value: String(onTimeCount) }]),
  ];
};

/** A month's figures in one line; what is not known is left out. */
export const workLine = (counts: WorkCounts, { work: { figures: t } }: Messages): string => {
  const { assignedCount, doneCount, wellDoneCount, qualityCount, onTimeCount } = counts;
  const parts = [
    t.assigned(String(assignedCount)),
    doneCount === null ? "" : t.done(String(doneCount)),
    wellDoneCount === null ? "" : t.well(String(wellDoneCount)),
    qualityCount === null ? "" : t.quality(String(qualityCount)),
    onTimeCount === null ? "" : t.onTime(String(onTimeCount)),
  ];
  return parts.filter((part) => part !== "").join(", ");
};

/** A month's rate of tasks completed well, and what is to be said where it is only a range. */
export const workRate = (
  counts: WorkCounts,
  { work: t, numbers }: Messages,
): { readonly bar: Bar; readonly range: string | undefined } => {
  const rate = wellDoneTaskRate(counts);
  if (rate === null)
    return { bar: { label: t.rate, value: null, reading: t.noneAssigned }, range: undefined };
  const low = numbers.percent(toNumber(rate.low));
  const exact = isExact(rate);
  const reading = exact ? low : t.interval(low, numbers.percent(toNumber(rate.high)));
  return {
    bar: { label: t.rate, value: toNumber(rate.low), reading },
    range: exact ? undefined : t.judgedLow(low),
  };
};
