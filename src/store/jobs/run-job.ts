import type { Logger } from "pino";
import type { JsonObject } from "../../domain/json.ts";
import type { Documents, Operation } from "../documents.ts";
import { StoreError } from "../store-error.ts";
import { type Job, jobEntry, readJob, readSteps, stepsEntry, stepsId } from "./job-codec.ts";
import { stepsInChunk } from "./start-job.ts";

/** A chunk of steps and what they belong to. */
export type Chunk = {
  readonly partition: string;
  readonly jobId: string;
  readonly on: string;
  readonly steps: readonly JsonObject[];
};

/** What the steps of one sort of job do. */
export type JobKind = {
  /** What the chunk writes in one batch, and how many of its steps did what; done again it comes to the same. */
  readonly chunk: (chunk: Chunk) => Promise<{
    readonly operations: readonly Operation[];
    readonly counts: Readonly<Record<string, number>>;
  }>;
  /** What is written with the end of the job, whether all was done or not. */
  readonly end: (of: Pick<Chunk, "partition" | "jobId">) => Promise<readonly Operation[]>;
};

export type JobParts = {
  readonly documents: Documents;
  readonly kinds: Readonly<Record<string, JobKind>>;
  /** The time of the machine. */
  readonly nowMs: () => number;
  readonly pause: (attempt: number) => Promise<void>;
  readonly log: Logger;
};

/** A job to be taken up, and the time of the machine until which it is worked on. */
export type DueJob = { readonly partition: string; readonly id: string; readonly untilMs: number };

/** Where a job stands, with what the next write of it must find. */
type Held = { readonly partition: string; readonly id: string; readonly job: Job; readonly etag: string };

/** How long whoever took a job up has for a chunk of it, in store time. */
const leaseMs = 30_000;

/** Taken up so often with no chunk done, a job has failed. */
const mostTries = 5;

/** Before a job that met an error is taken up again. */
const restMs = 15_000;

/** Others may change what a chunk read; then it is read anew. */
const mostAttempts = 5;

/**
 * Takes a job up, if nobody holds it, and does its chunks until it is over or `untilMs` of the machine has come.
 * Every chunk is one batch with the job's cursor: it happened, and is not done again, or it did not.
 */
export const runJob = async (parts: JobParts, due: DueJob): Promise<void> => {
  const { documents, log } = parts;
  const { partition, id, untilMs } = due;
  let held = await take(parts, partition, id);
  try {
    while (held && held.job.cursor < held.job.chunkCount) {
      if (parts.nowMs() >= untilMs) return await release(documents, held, 0);
      held = await doChunk(parts, held);
    }
  } catch (error) {
    log.error({ err: error, job: id }, "a chunk of a job was not done");
    if (held) await release(documents, held, restMs);
  }
};

const take = async (parts: JobParts, partition: string, id: string): Promise<Held | undefined> => {
  const { documents } = parts;
  const stored = await documents.get(partition, id);
  const nowMs = await documents.storeTimeMs();
  if (stored?.state !== "running" || (stored.dueMs ?? 0) > nowMs) return undefined;
  const job = readJob(stored);
  const held = { partition, id, etag: stored.etag, job: { ...job, tries: job.tries + 1 } };
  if (job.tries < mostTries) return save(documents, held, nowMs + leaseMs);
  const end = await kindOf(parts, job).end({ partition, jobId: id });
  const entry = jobEntry(id, job, { state: "failed" });
  await documents.batch(partition, [{ do: "replace", entry, etag: stored.etag }, ...end]);
  return undefined;
};

const save = async (documents: Documents, held: Held, dueMs: number): Promise<Held | undefined> => {
  const entry = jobEntry(held.id, held.job, { state: "running", dueMs });
  const outcome = await documents.batch(held.partition, [{ do: "replace", entry, etag: held.etag }]);
  const [etag] = outcome.ok ? outcome.etags : [];
  return etag === undefined ? undefined : { ...held, etag };
};

const release = async (documents: Documents, held: Held, afterMs: number): Promise<void> => {
  const job = afterMs === 0 ? { ...held.job, tries: 0 } : held.job;
  await save(documents, { ...held, job }, (await documents.storeTimeMs()) + afterMs);
};

/** The job with one more chunk done; undefined where it is over, or somebody else took it up. */
const doChunk = async (parts: JobParts, { partition, id, job, etag }: Held): Promise<Held | undefined> => {
  const { documents, pause } = parts;
  const kind = kindOf(parts, job);
  const chunkId = stepsId(id, job.cursor);
  const isLast = job.cursor + 1 === job.chunkCount;
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const stored = await documents.get(partition, chunkId);
    if (!stored) {
      // Gone with the chunk: somebody else, who holds the job now, did it.
      if ((await documents.get(partition, id))?.etag !== etag) return undefined;
      throw new StoreError("broken", `${id} lacks its steps ${chunkId}.`);
    }
    const all = readSteps(stored).steps;
    // An older program made chunks longer than one batch holds now: what is over stays for the next.
    const [steps, rest] = [all.slice(0, stepsInChunk), all.slice(stepsInChunk)];
    const isWhole = rest.length === 0;
    const { operations, counts } = await kind.chunk({ partition, jobId: id, on: job.on, steps });
    const next = { ...withDone(job, steps.length, counts), cursor: job.cursor + (isWhole ? 1 : 0) };
    const dueMs = (await documents.storeTimeMs()) + leaseMs;
    const isOver = isLast && isWhole;
    const entry = jobEntry(id, next, isOver ? { state: "done" } : { state: "running", dueMs });
    const end = isOver ? await kind.end({ partition, jobId: id }) : [];
    const outcome = await documents.batch(partition, [
      { do: "replace", entry, etag },
      isWhole
        ? { do: "remove", id: chunkId, etag: stored.etag }
        : { do: "replace", entry: stepsEntry(chunkId, rest), etag: stored.etag },
      ...operations,
      ...end,
    ]);
    const [nextEtag] = outcome.ok ? outcome.etags : [];
    if (nextEtag !== undefined) return { partition, id, job: next, etag: nextEtag };
    if (!outcome.ok && outcome.at === 0) return undefined;
    await pause(attempt);
  }
  throw new StoreError("busy", `What ${chunkId} changes was changed by others ${mostAttempts} times.`);
};

const withDone = (job: Job, stepCount: number, counts: Readonly<Record<string, number>>): Job => ({
  ...job,
  doneCount: job.doneCount + stepCount,
  tries: 0,
  counts: Object.fromEntries(
    [...new Set([...Object.keys(job.counts), ...Object.keys(counts)])].map((name) => [
      name,
      (job.counts[name] ?? 0) + (counts[name] ?? 0),
    ]),
  ),
});

const kindOf = ({ kinds }: JobParts, { name }: Job): JobKind => {
  const kind = kinds[name];
  if (!kind) throw new StoreError("broken", `This program knows no job ${name}.`);
  return kind;
};
