import { jobKind } from "./job-codec.ts";
import { type DueJob, type JobParts, runJob } from "./run-job.ts";

/** Jobs taken up in one heartbeat. */
const mostPerBeat = 20;

/** How long one heartbeat works on jobs; what is left goes on in the next. */
const beatMs = 40_000;

/** Takes up every job that is due, one after the other; what goes wrong is logged. */
export const createRunJobs = (parts: JobParts) => async (): Promise<void> => {
  const { documents, nowMs, log } = parts;
  const untilMs = nowMs() + beatMs;
  try {
    const dueUpToMs = await documents.storeTimeMs();
    const query = { kind: jobKind, state: "running", dueUpToMs, limit: mostPerBeat };
    const { found } = await documents.queryEverywhere(query);
    for (const { partition, id } of found)
      if (!parts.isStopping?.()) await runOne(parts, { partition, id, untilMs });
  } catch (error) {
    log.error({ err: error }, "jobs could not be looked for");
  }
};

const runOne = async (parts: JobParts, job: DueJob): Promise<void> => {
  try {
    await runJob(parts, job);
  } catch (error) {
    // One that can't be read holds no other up.
    parts.log.error({ err: error, job: job.id }, "a job could not be taken up");
  }
};
