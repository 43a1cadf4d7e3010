import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/domain/json.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { createRunJobs } from "../../../src/store/jobs/create-run-jobs.ts";
import { readJob, stepsEntry, stepsId } from "../../../src/store/jobs/job-codec.ts";
import { type JobKind, type JobParts, runJob } from "../../../src/store/jobs/run-job.ts";
import { startJob } from "../../../src/store/jobs/start-job.ts";
import { jobParts } from "../../support/roster-office.ts";

const partition = "office:o1";
const id = "job:1";
let nowMs = 1_000_000;

const steps = (count: number): readonly JsonObject[] => Array.from({ length: count }, (_, n) => ({ n }));

/** Writes each step's number; `onChunk` is called before. */
const writing = (onChunk: (chunk: number) => Promise<void> | void = () => undefined): JobKind => ({
  chunk: async ({ steps: some }) => {
    await onChunk(Number(some[0]?.["n"]));
    const operations = some.map(({ n }) => ({
      do: "create" as const,
      entry: { id: `step:${n}`, kind: "step", body: { n: n ?? null } },
    }));
    return { operations, counts: { written: some.length } };
  },
  end: async () => [{ do: "create", entry: { id: "end", kind: "end", body: {} } }],
});

const open = () => openEmbedded({ file: ":memory:", nowMs: () => nowMs });

const partsOf = (documents: Documents, kind: JobKind): JobParts => ({
  ...jobParts(documents),
  kinds: { write: kind },
});

const begin = (documents: Documents, count = 200, name = "write") =>
  startJob(documents, {
    name,
    partition,
    jobId: id,
    stages: [steps(count)],
    operations: [],
    byPersonId: null,
    on: "2026-11-20",
  });

const jobIn = async (documents: Documents) => {
  const stored = await documents.get(partition, id);
  if (!stored) throw new Error("There is no job.");
  return { state: stored.state, dueMs: stored.dueMs, ...readJob(stored) };
};

const written = async (documents: Documents) =>
  (await documents.query(partition, { kind: "step", limit: 1000 })).found.length;

const due = { partition, id, untilMs: 1 };

test("a job is done chunk by chunk, counted, with what its end writes, and its steps are gone", async () => {
  const documents = open();
  expect(await begin(documents)).toBe(true);
  await createRunJobs(partsOf(documents, writing()))();
  expect(await jobIn(documents)).toMatchObject({
    state: "done",
    cursor: 5,
    doneCount: 200,
    counts: { written: 200 },
  });
  expect(await written(documents)).toBe(200);
  expect(await documents.get(partition, "end")).toBeDefined();
  expect((await documents.query(partition, { kind: "job-steps", limit: 10 })).found).toEqual([]);
  await createRunJobs(partsOf(documents, writing()))();
  expect(await written(documents)).toBe(200);
});

test("a job without steps is not begun, nor one whose beginning does not hold", async () => {
  const documents = open();
  await expect(begin(documents, 0)).rejects.toThrow("no steps");
  await documents.batch(partition, [{ do: "create", entry: { id: "mark", kind: "mark", body: {} } }]);
  const operations = [{ do: "create", entry: { id: "mark", kind: "mark", body: {} } } as const];
  const begun = await startJob(documents, {
    ...{ name: "write", partition, jobId: id, stages: [steps(1)], operations },
    ...{ byPersonId: null, on: "2026-11-20" },
  });
  expect(begun).toBe(false);
  expect(await documents.get(partition, id)).toBeUndefined();
});

test("nobody takes up a job whose lease another holds, until it lapses", async () => {
  const documents = open();
  await begin(documents);
  let others = 0;
  const kind = writing(async (first) => {
    if (first !== 90) return;
    await runJob(
      partsOf(
        documents,
        writing(() => void others++),
      ),
      due,
    );
  });
  await runJob(partsOf(documents, kind), due);
  expect(others).toBe(0);
  expect((await jobIn(documents)).state).toBe("done");
});

test("whoever lost the lease writes nothing more", async () => {
  const documents = open();
  await begin(documents);
  let isLost = false;
  const kind = writing(async (first) => {
    if (first !== 90 || isLost) return;
    isLost = true;
    nowMs += 31_000;
    await runJob(partsOf(documents, writing()), due);
  });
  await runJob(partsOf(documents, kind), due);
  expect(await jobIn(documents)).toMatchObject({ state: "done", counts: { written: 200 } });
  expect(await written(documents)).toBe(200);
});

test("a chunk whose documents others changed is read anew", async () => {
  const documents = open();
  await begin(documents, 1);
  let attempts = 0;
  const kind: JobKind = {
    ...writing(),
    chunk: async () => {
      const read = await documents.get(partition, "hot");
      const hot = (count: number) => ({ id: "hot", kind: "hot", body: { count } });
      if (attempts++ < 2)
        await documents.batch(partition, [
          read ? { do: "replace", entry: hot(attempts), etag: read.etag } : { do: "create", entry: hot(0) },
        ]);
      const entry = hot(100);
      return {
        operations: [read ? { do: "replace", entry, etag: read.etag } : { do: "create", entry }],
        counts: {},
      };
    },
  };
  await runJob(partsOf(documents, kind), due);
  expect(attempts).toBe(3);
  expect((await jobIn(documents)).state).toBe("done");
});

test("a chunk that always fails rests between tries, then the job has failed and holds nobody up", async () => {
  const documents = open();
  await begin(documents);
  const poison = writing((first) => {
    if (first === 90) throw new Error("poison");
  });
  const beat = createRunJobs(partsOf(documents, poison));
  let beats = 0;
  for (; beats < 20 && (await jobIn(documents)).state === "running"; beats++) {
    await beat();
    const before = await jobIn(documents);
    await beat();
    expect(await jobIn(documents)).toEqual(before);
    nowMs += 31_000;
  }
  expect(await jobIn(documents)).toMatchObject({ state: "failed", cursor: 2, counts: { written: 90 } });
  expect(beats).toBe(7);
  expect(await documents.get(partition, "end")).toBeDefined();
});

test("a job of a newer program is left for it, and holds no other up", async () => {
  const documents = open();
  await begin(documents, 1, "of-tomorrow");
  const other = { name: "write", partition: "office:o2", jobId: "job:2", stages: [steps(1)] };
  await startJob(documents, { ...other, operations: [], byPersonId: null, on: "2026-11-20" });
  for (let beats = 0; beats < 8; beats++) {
    await createRunJobs(partsOf(documents, writing()))();
    nowMs += 31_000;
  }
  expect((await jobIn(documents)).state).toBe("running");
  expect((await documents.get("office:o2", "job:2"))?.state).toBe("done");
});

test("when its time is over a job is laid down, to be taken up at once", async () => {
  const documents = open();
  await begin(documents);
  let machineMs = 0;
  const parts = {
    ...partsOf(
      documents,
      writing(() => void machineMs++),
    ),
    nowMs: () => machineMs,
  };
  await runJob(parts, { ...due, untilMs: 2 });
  expect(await jobIn(documents)).toMatchObject({ state: "running", cursor: 2, tries: 0, dueMs: nowMs });
  await runJob(parts, { ...due, untilMs: 9 });
  expect((await jobIn(documents)).state).toBe("done");
});

test("a job whose steps are lost fails", async () => {
  const documents = open();
  await begin(documents, 1);
  const stored = await documents.get(partition, "job-steps:job:1:0");
  await documents.batch(partition, [{ do: "remove", id: "job-steps:job:1:0", etag: stored?.etag ?? "" }]);
  for (let beats = 0; beats < 6; beats++) {
    await createRunJobs(partsOf(documents, writing()))();
    nowMs += 31_000;
  }
  expect((await jobIn(documents)).state).toBe("failed");
});

test("jobs that can't be looked for, or not be read, are logged", async () => {
  const logged: string[] = [];
  const log = { ...jobParts(open()).log, error: (_: unknown, text: string) => logged.push(text) };
  const documents = open();
  const broken = { ...documents, queryEverywhere: () => Promise.reject(new Error("down")) };
  const withLog = (of: Documents) => ({ ...partsOf(of, writing()), log: log as unknown as JobParts["log"] });
  await createRunJobs(withLog(broken))();
  await documents.batch(partition, [
    { do: "create", entry: { id, kind: "job", state: "running", dueMs: 1, body: { v: 99 } } },
  ]);
  await createRunJobs(withLog(documents))();
  expect(logged).toEqual(["jobs could not be looked for", "a job could not be taken up"]);
});

test("a chunk that an older program made too long is done in several batches", async () => {
  const documents = open();
  await begin(documents, 10);
  const chunk = await documents.get(partition, stepsId(id, 0));
  const entry = stepsEntry(stepsId(id, 0), steps(100));
  await documents.batch(partition, [{ do: "replace", entry, etag: chunk?.etag ?? "" }]);
  const batches: number[] = [];
  const counting: Documents = {
    ...documents,
    batch: (where, operations) => {
      batches.push(operations.length);
      return documents.batch(where, operations);
    },
  };
  await createRunJobs(partsOf(counting, writing()))();
  expect(await jobIn(documents)).toMatchObject({ state: "done", cursor: 1, counts: { written: 100 } });
  expect(await written(documents)).toBe(100);
  expect(Math.max(...batches)).toBeLessThan(50);
  expect(await documents.get(partition, stepsId(id, 0))).toBeUndefined();
});
