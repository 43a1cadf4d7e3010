import { type Month, monthOf, plusMonths } from "../domain/day.ts";
import type { WorkReport } from "../domain/work-report.ts";
import type { Ports } from "./ports.ts";

/** How many months back a report or correction is taken by form, this month included. */
const monthsOpen = 12;

/** The months a person may report, newest first, with what each says already. */
export type WorkDesk = {
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
    const months = Array.from({ length: monthsOpen }, (_, back) => {
      const month = plusMonths(thisMonth, -back);
      return { month, report: reports.find((report) => report.month === month) };
    });
    const lastMonth = months[1];
    return { months, suggested: lastMonth && !lastMonth.report ? lastMonth.month : thisMonth };
  };
