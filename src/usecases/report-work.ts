import { dayOf, type Month, stampOf } from "../domain/day.ts";
import { ok, type Result } from "../domain/result.ts";
import { checkWork } from "../domain/work/check-work.ts";
import type { WorkCounts } from "../domain/work/work-counts.ts";
import { reported, type WorkReport } from "../domain/work-report.ts";
import type { Ports } from "./ports.ts";

/** Records a month's figures, or corrects them; impossible ones are refused. */
export const reportWork =
  ({ person, work, now }: Ports) =>
  async (month: Month, counts: WorkCounts): Promise<Result<WorkReport>> => {
    const checked = checkWork(counts, { month, today: dayOf(now) });
    if (!checked.ok) return checked;
    const former = await work.find(person.id, month);
    const figures = { at: stampOf(now), byPersonId: person.id, source: "self", counts } as const;
    const report = reported(former?.value, month, figures);
    work.save(report, former?.etag);
    return ok(report);
  };
