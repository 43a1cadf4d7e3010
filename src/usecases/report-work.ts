import { consentOf } from "../domain/choices.ts";
import { dayOf, type Month, stampOf } from "../domain/day.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import { checkWork, type WorkFault } from "../domain/work/check-work.ts";
import type { WorkCounts } from "../domain/work/work-counts.ts";
import { reported, type WorkReport } from "../domain/work-report.ts";
import type { Ports } from "./ports.ts";

/** Records a month's figures, or corrects them; impossible ones are refused, and those that stand already. */
export const reportWork =
  ({ person, work, choices, now }: Ports) =>
  async (
    month: Month,
    counts: WorkCounts,
  ): Promise<Result<WorkReport, WorkFault | "nothing-changed" | "no-consent">> => {
    if (consentOf(choices.get()) !== "agreed") return refused("no-consent");
    const checked = checkWork(counts, { month, today: dayOf(now) });
    if (!checked.ok) return checked;
    const former = await work.find(person.id, month);
    if (former && sameCounts(former.value.counts, counts)) return refused("nothing-changed");
    const figures = { at: stampOf(now), byPersonId: person.id, source: "self", counts } as const;
    const report = reported(former?.value, month, figures);
    work.save(report, former?.etag);
    return ok(report);
  };

const sameCounts = (one: WorkCounts, other: WorkCounts): boolean =>
  one.assignedCount === other.assignedCount &&
  one.doneCount === other.doneCount &&
  one.wellDoneCount === other.wellDoneCount &&
  one.qualityCount === other.qualityCount &&
  one.onTimeCount === other.onTimeCount;
