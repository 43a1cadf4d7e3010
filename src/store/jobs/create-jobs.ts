import { createReportJobs, type ReportJobsParts } from "../../bot/report-jobs.ts";
import { createRunJobs } from "./create-run-jobs.ts";
import { createJobReports } from "./job-reports.ts";
import type { JobParts } from "./run-job.ts";

export type JobsParts = Omit<JobParts, "told" | "isStopping"> &
  Pick<ReportJobsParts, "cards" | "channels"> & {
    /** Whether a job that was begun here is taken up before the next heartbeat. */
    readonly startsSoon: boolean;
  };

/** For the answer of the turn that began it to leave first. */
const soonMs = 200;

/** Jobs as they are worked on and told of. */
export const createJobs = (parts: JobsParts) => {
  const { documents, nowMs, log, cards, channels, startsSoon } = parts;
  let isStopping = false;
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const reports = createJobReports(documents);
  const reporting = createReportJobs({ reports, cards, channels, nowMs, wait, log });
  const run = createRunJobs({ ...parts, told: reporting.moved, isStopping: () => isStopping });
  const underWay = new Set<Promise<void>>();
  return {
    beat: async (): Promise<void> => {
      await run();
      await reporting.beat();
    },
    /** A job was begun: it is taken up in a moment. */
    soon: (): void => {
      if (!startsSoon || isStopping) return;
      const working = wait(soonMs)
        .then(run)
        .finally(() => underWay.delete(working));
      underWay.add(working);
    },
    /** No further chunk is begun. */
    stop: (): void => {
      isStopping = true;
    },
    settled: async (): Promise<void> => {
      await Promise.allSettled([...underWay]);
      await reporting.settled();
    },
  };
};
