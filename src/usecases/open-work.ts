import { type Month, monthOf, plusMonths } from "../domain/day.ts";
import { earliestMonth } from "../domain/work/check-work.ts";
import type { WorkReport } from "../domain/work-report.ts";
import type { Ports, Versioned } from "./ports.ts";

/** How many months back a report is offered, this month included; any earlier one can be named. */
const monthsOffered = 12;

/** A month's work as it stands, and the months that a report is offered for. */
export type WorkDesk = {
  readonly thisMonth: Month;
  /** The month that was named, else the one most likely meant: last month while it is not reported, else this one. */
  readonly month: Month;
  /** What is reported for that month. */
  readonly report: Versioned<WorkReport> | undefined;
  /** Of the last twelve, newest first. */
  readonly unreported: readonly Month[];
  readonly reported: readonly Month[];
};

/** Finds what the person has reported and can report. */
export const openWork =
  ({ person, work, now }: Ports) =>
  async (named?: Month): Promise<WorkDesk> => {
    const reports = await work.ofPerson(person.id);
    const thisMonth = monthOf(now);
    const reported = reports.map(({ month }) => month);
    const unreported = Array.from({ length: monthsOffered }, (_, back) =>
      plusMonths(thisMonth, -back),
    ).filter((month) => month >= earliestMonth && !reported.includes(month));
    const lastMonth = plusMonths(thisMonth, -1);
    const month = named ?? (unreported.includes(lastMonth) ? lastMonth : thisMonth);
    const report = reported.includes(month) ? await work.find(person.id, month) : undefined;
    return { thisMonth, month, report, unreported, reported };
  };
