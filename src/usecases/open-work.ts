import { type Month, monthOf, plusMonths } from "../domain/day.ts";
import { earliestMonth } from "../domain/work/check-work.ts";
import type { WorkReport } from "../domain/work-report.ts";
import type { Ports } from "./ports.ts";

/** How many months back a report or correction is taken by form, this month included. */
const monthsOpen = 12;

/** The months a person may report, newest first, with what each says already. */
export type WorkDesk = {
  readonly thisMonth: Month;
  readonly months: readonly { readonly month: Month; readonly report: WorkReport | undefined }[];
  /** The month most likely meant: the oldest unreported of this and the last month, else this one. */
  readonly suggested: Month;
};

/** Finds what the person may report and has reported. */
export const openWork =
  ({ person, work, now }: Ports) =>
  async (): Promise<WorkDesk> => {
    const reports = await work.ofPerson(person.id);
    const thisMonth = monthOf(now);
    const months = Array.from({ length: monthsOpen }, (_, back) => plusMonths(thisMonth, -back))
      .filter((month) => month >= earliestMonth)
      .map((month) => ({ month, report: reports.find((report) => report.month === month) }));
    const lastMonth = months[1];
    return { thisMonth, months, suggested: lastMonth && !lastMonth.report ? lastMonth.month : thisMonth };
  };
