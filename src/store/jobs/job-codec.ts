import { z } from "zod";
import type { JsonObject } from "../../domain/json.ts";
import { createCodec } from "../codec.ts";
import type { Entry } from "../documents.ts";

const jobSchema = z.strictObject({
  /** Which job it is: who runs it knows what its steps do. */
  name: z.string(),
  /** Null where it was started by command. */
  byPersonId: z.string().nullable(),
  /** The day its changes count from. */
  on: z.string(),
  stepCount: z.int(),
  chunkCount: z.int(),
  /** The chunk that comes next. */
  cursor: z.int(),
  doneCount: z.int(),
  /** How often it was taken up since a chunk was last done. */
  tries: z.int(),
  /** How many steps did what. */
  counts: z.record(z.string(), z.int()),
});

/** Work too long for a turn: done chunk by chunk, each once, by whoever holds its lease. */
export type Job = z.output<typeof jobSchema>;

export const jobCodec = createCodec("job", 1, jobSchema);

export const stepsCodec = createCodec(
  "job-steps",
  1,
  z.strictObject({
    steps: z.array(z.custom<JsonObject>((step) => typeof step === "object" && step !== null)),
  }),
);

/** What became of a job is kept 90 days. */
const keptSeconds = 90 * 86_400;

/** Steps that no job came to take, or that a failed one left. */
const stepsSeconds = 7 * 86_400;

export const jobKind = jobCodec.kind;
export const readJob = jobCodec.read;
export const readSteps = stepsCodec.read;

/** The job as a document; `dueMs`, in store time, is when anybody may take it up. */
export const jobEntry = (
  id: string,
  job: Job,
  at: { readonly state: "running"; readonly dueMs: number } | { readonly state: "done" | "failed" },
): Entry =>
  jobCodec.write(id, job, at.state === "running" ? at : { state: at.state, ttlSeconds: keptSeconds });

/** Where a chunk of a job's steps stands. */
export const stepsId = (jobId: string, chunk: number): string => `job-steps:${jobId}:${chunk}`;

/** A chunk of steps as a document; they hold names, so they go with the chunk that is done. */
export const stepsEntry = (id: string, steps: readonly JsonObject[]): Entry =>
  stepsCodec.write(id, { steps: [...steps] }, { ttlSeconds: stepsSeconds });
