import type { Logger } from "pino";
import type { Documents } from "../../store/documents.ts";
import { type Job, readJob } from "../../store/jobs/job-codec.ts";
import { officeJobs } from "../../store/jobs/office-jobs.ts";
import { runJob } from "../../store/jobs/run-job.ts";

/** What an import is worked on with. */
export type FinishParts = {
  readonly documents: Documents;
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly log: Logger;
};

/** What became of an import. */
export type Finished = { readonly state: "done" | "failed" | "running"; readonly counts: Job["counts"] };

/** How long one taking up works on it. */
const turnMs = 600_000;

/** Another process that died on it holds it no longer than this. */
const mostWaits = 20;
const mostWaitMs = 30_000;

/** Works on an import until it is over; `running` where another process keeps it. */
export const finishImport = async (parts: FinishParts, partition: string, id: string): Promise<Finished> => {
  const { documents, nowMs, wait, log } = parts;
  const kinds = officeJobs(documents);
  const pause = (attempt: number) => wait(attempt * 20);
  for (let waits = 0; waits < mostWaits; waits++) {
    await runJob({ documents, kinds, nowMs, pause, log }, { partition, id, untilMs: nowMs() + turnMs });
    const stored = await documents.get(partition, id);
    // What became of it is kept 90 days, so it is there.
    if (!stored) break;
    const { counts } = readJob(stored);
    if (stored.state === "done" || stored.state === "failed") return { state: stored.state, counts };
    const heldMs = (stored.dueMs ?? 0) - (await documents.storeTimeMs());
    await wait(Math.min(Math.max(heldMs + 1, 1), mostWaitMs));
  }
  return { state: "running", counts: {} };
};
