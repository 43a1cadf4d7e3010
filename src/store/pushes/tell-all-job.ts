import type { DateTime } from "luxon";
import { dayOf, stampOf } from "../../domain/day.ts";
import type { JsonObject } from "../../domain/json.ts";
import type { Notice } from "../../domain/reminder/notice.ts";
import type { Entry } from "../documents.ts";
import { type Job, jobEntry, stepsEntry, stepsId } from "../jobs/job-codec.ts";
import { stepsInChunk } from "../jobs/start-job.ts";

/** The name of jobs that tell many people of one thing. */
export const tellAll = "tell-all";

/** One person of a step, and what they are told. */
export type Told = { readonly personId: string; readonly notice: Notice };

/** What a step of the job holds. */
export type TellStep = {
  readonly occasion: string;
  /** ISO, UTC: the turn that caused it; by it pushes have the same ids however often the step is done. */
  readonly at: string;
  readonly told: readonly Told[];
};

type Telling = {
  readonly occasion: string;
  readonly told: readonly Told[];
  readonly now: DateTime;
  readonly byPersonId: string;
};

/** Chunks that find room in a turn's batch beside all else that it writes. */
const mostChunks = 80;

/** People of one step: a chunk makes one push each, and a batch holds a hundred. */
const mostInStep = 2;

/** The job as documents that go with a turn: both happen, or neither. @throws for more people than an office has */
export const tellAllEntries = ({ occasion, told, now, byPersonId }: Telling): readonly Entry[] => {
  const inStep = told.length <= mostChunks * stepsInChunk ? 1 : mostInStep;
  const steps = inParts(told, inStep).map((some) => ({ occasion, at: stampOf(now), told: some }));
  const chunks = inParts(steps, stepsInChunk);
  if (chunks.length > mostChunks) throw new Error(`${told.length} people are more than one turn can tell.`);
  const jobId = `job:${tellAll}:${occasion}`;
  const job: Job = {
    ...{ name: tellAll, byPersonId, on: dayOf(now), stepCount: steps.length, chunkCount: chunks.length },
    ...{ cursor: 0, doneCount: 0, tries: 0, counts: {} },
  };
  return [
    jobEntry(jobId, job, { state: "running", dueMs: 0 }),
    ...chunks.map((some, chunk) =>
      stepsEntry(stepsId(jobId, chunk), some as unknown as readonly JsonObject[]),
    ),
  ];
};

const inParts = <Item>(all: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, part) =>
    all.slice(part * size, (part + 1) * size),
  );
