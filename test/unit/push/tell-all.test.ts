import { DateTime } from "luxon";
import { pino } from "pino";
import { expect, test } from "vitest";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { officeZone } from "../../../src/domain/day.ts";
import type { Notice } from "../../../src/domain/reminder/notice.ts";
import { planChangedNotice } from "../../../src/domain/reminder/plan-changed-notice.ts";
import type { Documents, Entry } from "../../../src/store/documents.ts";
import { readJob } from "../../../src/store/jobs/job-codec.ts";
import { officeJobs } from "../../../src/store/jobs/office-jobs.ts";
import { runJob } from "../../../src/store/jobs/run-job.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { createNotices } from "../../../src/store/pushes/create-notices.ts";
import { readPush } from "../../../src/store/pushes/push-codec.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";

const partition = partitionOf.office("many");
const now = DateTime.fromISO("2026-06-26T17:30", { zone: officeZone });
const notice: Notice = planChangedNotice({ planId: "p", before: 1, revision: 2 }, { items: [] });

const entriesFor = (count: number): readonly Entry[] => {
  const saved: Entry[] = [];
  const parts = { calendar: createCalendar(), now, newId: () => "once", byPersonId: "officer" };
  const told = Array.from({ length: count }, (_, index) => ({ personId: `person-${index}`, notice }));
  createNotices(parts, { save: (entry) => saved.push(entry), get: async () => undefined }).tellAll(
    "plan-p-2",
    told,
  );
  return saved;
};

const kept = async (count: number): Promise<Documents> => {
  const documents = createMemoryDocuments(() => now.toMillis());
  const entries = entriesFor(count);
  await documents.batch(
    partition,
    entries.map((entry) => ({ do: "create", entry })),
  );
  return documents;
};

const run = (documents: Documents) =>
  runJob(
    {
      documents,
      kinds: officeJobs(documents),
      nowMs: () => now.toMillis(),
      pause: async () => undefined,
      log: pino({ level: "silent" }),
    },
    { partition, id: "job:tell-all:plan-p-2", untilMs: now.toMillis() + 40_000 },
  );

const pushesOf = async (documents: Documents) =>
  (await documents.query(partition, { kind: "push", limit: 1000 })).found;

test("forty people are told in the batch of the turn", () => {
  const entries = entriesFor(40);
  expect(entries).toHaveLength(40);
  expect(entries.every(({ kind }) => kind === "push")).toBe(true);
});

test("more are told by a job that goes with the turn: each once, in office hours", async () => {
  const documents = await kept(100);
  expect(await pushesOf(documents)).toHaveLength(0);
  await run(documents);
  const pushes = await pushesOf(documents);
  expect(new Set(pushes.map((stored) => readPush(stored).personId)).size).toBe(100);
  expect(pushes).toHaveLength(100);
  // Friday evening: they go on Monday at eight.
  const monday = DateTime.fromISO("2026-06-29T08:00", { zone: officeZone }).toMillis();
  expect(pushes.every(({ dueMs }) => dueMs === monday)).toBe(true);
  const job = await documents.get(partition, "job:tell-all:plan-p-2");
  expect(job?.state).toBe("done");
  expect(job && readJob(job).counts).toEqual({ told: 100 });
});

test("whoever was told already is not told again when a chunk is done once more", async () => {
  const documents = await kept(50);
  const [first] = entriesFor(1);
  await documents.batch(partition, [{ do: "create", entry: first as Entry }]);
  await run(documents);
  expect(await pushesOf(documents)).toHaveLength(50);
});

test("thousands find room in one turn's batch; more than an office has do not", () => {
  expect(entriesFor(7_200).length).toBeLessThanOrEqual(81);
  expect(() => entriesFor(7_300)).toThrow("more than one turn can tell");
});
