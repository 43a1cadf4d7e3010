import { consentOf } from "../domain/choices.ts";
import { confirmingOf } from "../domain/confirming/confirming.ts";
import { dayOf, type Month, stampOf } from "../domain/day.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import type { WorkCounts } from "../domain/work/work-counts.ts";
import { checkReport, type ReportFault, reported, type WorkReport } from "../domain/work-report.ts";
import type { Ports } from "./ports.ts";

/** What new figures must differ from; those that were given back may be sent again as they are. */
export const formerCounts = (report: WorkReport): { readonly former?: WorkCounts } =>
  confirmingOf(report).is === "returned" ? {} : { former: report.counts };

/** Records a month's figures, or corrects them; impossible ones are refused, and those that stand already. */
export const reportWork =
  ({ person, work, choices, now }: Ports) =>
  async (month: Month, counts: WorkCounts): Promise<Result<WorkReport, ReportFault | "no-consent">> => {
    if (consentOf(choices.get()) !== "agreed") return refused("no-consent");
    const former = await work.find(person.id, month);
    const standing = former && formerCounts(former.value);
    const checked = checkReport(counts, { month, today: dayOf(now), ...standing });
    if (!checked.ok) return checked;
    const figures = { at: stampOf(now), byPersonId: person.id, source: "self", counts } as const;
    const report = reported(former?.value, month, figures);
    work.save(report, former?.etag);
    return ok(report);
  };
