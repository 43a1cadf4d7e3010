import type { WorkReport } from "../domain/work-report.ts";
import { type ToldConfirming, toldConfirming } from "./confirming/tell-confirming.ts";
import type { Ports } from "./ports.ts";

/** A month's report, and how it stands with those who confirm it. */
export type ToldReport = WorkReport & { readonly told?: ToldConfirming | undefined };

/** The months that the person has reported, newest first. */
export const listWork = (ports: Ports) => async (): Promise<readonly ToldReport[]> => {
  const reports = await ports.work.ofPerson(ports.person.id);
  return Promise.all(
    reports
      .toSorted(newestFirst)
      .map(async (report) => ({ ...report, told: await toldConfirming(ports, report) })),
  );
};

const newestFirst = (one: WorkReport, other: WorkReport): number => (one.month < other.month ? 1 : -1);
