import type { JobProgress } from "../../usecases/job-progress.ts";
import type { Stored } from "../documents.ts";
import { readJob } from "./job-codec.ts";

/** How far the job of a document has come. */
export const jobProgress = (stored: Stored): JobProgress => {
  const { name, stepCount, doneCount, counts, on } = readJob(stored);
  const state = stored.state === "done" || stored.state === "failed" ? stored.state : "running";
  return { jobId: stored.id, name, state, stepCount, doneCount, counts, on };
};
