import type { JsonObject } from "../../domain/json.ts";
import type { Documents, Operation } from "../documents.ts";
import { type Job, jobEntry, stepsEntry, stepsId } from "./job-codec.ts";

/** Steps done in one batch: each changes two documents at most, and the job and its like have room beside them. */
export const stepsInChunk = 45;

/** Chunks written in one batch. */
const chunksInBatch = 10;

export type JobStart = Pick<Job, "name" | "byPersonId" | "on"> & {
  readonly partition: string;
  readonly jobId: string;
  /** One stage after the other; steps of one batch are of one stage. */
  readonly stages: readonly (readonly JsonObject[])[];
  /** Written together with the job: where it does not hold, no job begins. */
  readonly operations: readonly Operation[];
};

/** Begins a job, to be taken up at once; false where what it was to begin with has changed. */
export const startJob = async (documents: Documents, start: JobStart): Promise<boolean> => {
  const { partition, jobId, operations, name, byPersonId, on } = start;
  const chunks = start.stages.flatMap(inChunks);
  if (chunks.length === 0) throw new Error(`${jobId} has no steps; begin no job for them.`);
  const writes = chunks.map(
    (steps, chunk): Operation => ({ do: "create", entry: stepsEntry(stepsId(jobId, chunk), steps) }),
  );
  for (let from = 0; from < writes.length; from += chunksInBatch)
    await documents.batch(partition, writes.slice(from, from + chunksInBatch));
  const job: Job = {
    ...{ name, byPersonId, on, stepCount: chunks.flat().length, chunkCount: chunks.length },
    ...{ cursor: 0, doneCount: 0, tries: 0, counts: {} },
  };
  const entry = jobEntry(jobId, job, { state: "running", dueMs: await documents.storeTimeMs() });
  const begun = await documents.batch(partition, [{ do: "create", entry }, ...operations]);
  return begun.ok;
};

const inChunks = (steps: readonly JsonObject[]): readonly (readonly JsonObject[])[] =>
  Array.from({ length: Math.ceil(steps.length / stepsInChunk) }, (_, chunk) =>
    steps.slice(chunk * stepsInChunk, (chunk + 1) * stepsInChunk),
  );
