import { ok, type Result, refused } from "../domain/result.ts";
import type { WorkCounts } from "../domain/work/work-counts.ts";
import type { WorkSentence } from "./work-sentence.ts";

/** The answers to the form on a month's work that a sentence gives, as texts; empty where it gives none. */
export type WorkAnswers = Readonly<Record<"assigned" | "done" | "well" | "quality" | "onTime", string>>;

/** Why figures of a sentence that are no answers themselves cannot be turned into any. */
export type SentenceFault =
  | "not-a-count"
  | "unfinished-of-unknown"
  | "unfinished-above-assigned"
  | "unfinished-differs"
  | "late-of-unknown"
  | "late-above-done"
  | "late-differs";

type Figures = WorkSentence["figures"];

/**
 * The answers that a sentence gives: what is unfinished tells what is done, what is late what was on time. Of figures
 * that stand for the month already, the totals hold where the sentence names none; the parts are said anew.
 */
export const workAnswers = (figures: Figures, standing?: WorkCounts): Result<WorkAnswers, SentenceFault> => {
  const totals = withUnfinished(figures, standing);
  if (!totals.ok) return totals;
  const onTime = withLate(figures, totals.value.done);
  if (!onTime.ok) return onTime;
  const { well = "", quality = "" } = figures;
  return ok({ ...totals.value, well, quality, onTime: onTime.value });
};

type Totals = Pick<WorkAnswers, "assigned" | "done">;

const withUnfinished = (figures: Figures, standing?: WorkCounts): Result<Totals, SentenceFault> => {
  const { assigned, done, unfinished } = figures;
  const held = { assigned: textOf(standing?.assignedCount), done: textOf(standing?.doneCount) };
  if (unfinished === undefined) return ok({ assigned: assigned ?? held.assigned, done: done ?? held.done });
  const rest = countIn(unfinished);
  if (rest === undefined) return refused("not-a-count", { figure: "unfinished" });
  if (done !== undefined && assigned === undefined) {
    const sum = countIn(done);
    return ok({ assigned: sum === undefined ? held.assigned : String(sum + rest), done });
  }
  const all = assigned ?? held.assigned;
  if (all === "") return refused("unfinished-of-unknown", { unfinished: rest });
  const total = countIn(all);
  if (total === undefined) return ok({ assigned: all, done: done ?? "" });
  if (rest > total) return refused("unfinished-above-assigned", { unfinished: rest, assigned: total });
  const finished = countIn(done ?? String(total - rest));
  if (finished !== undefined && finished <= total && finished !== total - rest)
    return refused("unfinished-differs", { unfinished: rest, assigned: total, done: finished });
  return ok({ assigned: all, done: done ?? String(total - rest) });
};

const withLate = ({ late, onTime }: Figures, done: string): Result<string, SentenceFault> => {
  if (late === undefined) return ok(onTime ?? "");
  const missed = countIn(late);
  if (missed === undefined) return refused("not-a-count", { figure: "late" });
  if (done === "") return refused("late-of-unknown", { late: missed });
  const finished = countIn(done);
  if (finished === undefined) return ok(onTime ?? "");
  if (missed > finished) return refused("late-above-done", { late: missed, done: finished });
  const kept = countIn(onTime ?? String(finished - missed));
  if (kept !== undefined && kept <= finished && kept !== finished - missed)
    return refused("late-differs", { late: missed, onTime: kept, done: finished });
  return ok(onTime ?? String(finished - missed));
};

const textOf = (count: number | null | undefined): string =>
  count === null || count === undefined ? "" : String(count);

/** The number that digits write; undefined where they are not a plain count, which the form will say. */
const countIn = (digits: string): number | undefined =>
  /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
