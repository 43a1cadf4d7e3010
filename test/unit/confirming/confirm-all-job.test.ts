import { expect, test } from "vitest";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import type { ConfirmingStep } from "../../../src/domain/confirming/confirming-step.ts";
import { registered, withdrawn } from "../../../src/domain/pledge.ts";
import { reported } from "../../../src/domain/work-report.ts";
import { personCodec, pledgeCodec, workCodec } from "../../../src/store/codecs.ts";
import { confirmingStages, createConfirmAll } from "../../../src/store/confirming/create-confirm-all.ts";
import { createConfirmingDesk } from "../../../src/store/confirming/create-confirming-desk.ts";
import type { Documents, Entry } from "../../../src/store/documents.ts";
import { openUnitOfWork } from "../../../src/store/unit-of-work.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";
import { somebody } from "../roster/people.ts";

const partition = "office:o1";
const at = "2026-06-22T01:00:00.000Z";
const counts = { assignedCount: 10, doneCount: 9, wellDoneCount: 8, qualityCount: null, onTimeCount: null };
const content = { titles: [], targetRate: 0.9, movements: [], initiative: null };

const write = async (documents: Documents, entry: Entry): Promise<string> => {
  const outcome = await documents.batch(partition, [{ do: "create", entry }]);
  return outcome.ok ? (outcome.etags[0] ?? "") : "";
};

/** Somebody who is here, and somebody who left, each with a month; the first also pledged. */
const begin = async () => {
  const documents = createMemoryDocuments(() => 1_000_000);
  const { id: _id, ...person } = somebody("", { unitId: "a" });
  const none = { language: null, consent: null, planId: null, rosterHistory: [] };
  for (const [id, leftOn] of [
    ["here", null],
    ["left", "2026-06-01"],
  ] as const)
    await write(
      documents,
      personCodec.write(`person:${id}`, { ...person, grants: [...person.grants], ...none, leftOn }),
    );
  const work = (personId: string) =>
    write(
      documents,
      workCodec.write(
        `work:${personId}:2026-05`,
        reported(undefined, "2026-05", { at, byPersonId: personId, source: "self", counts }),
      ),
    );
  const act = { personId: "here", planId: "p", at, late: false };
  const pledge = registered(undefined, content, act);
  return {
    documents,
    work: await work("here"),
    gone: await work("left"),
    pledge: await write(documents, pledgeCodec.write("pledge:here:p", pledge)),
    withdrawn: await write(
      documents,
      pledgeCodec.write(
        "pledge:here:q",
        withdrawn({ ...pledge, planId: "q" }, "lý do", { ...act, planId: "q" }),
      ),
    ),
  };
};

const step = (more: Partial<ConfirmingStep>): ConfirmingStep => ({
  ...{ is: "work", personId: "here", of: "2026-05", at, byPersonId: "head", etag: null, after: null },
  ...more,
});

const chunk = (documents: Documents, steps: readonly ConfirmingStep[], on = "2026-06-22") => {
  const [stage = []] = confirmingStages(steps);
  const kind = createConfirmAll(documents, createCalendar());
  return kind.chunk({ partition, jobId: "job:x", on, steps: stage });
};

test("what stands as it was seen is confirmed with its standing and one message; all else is left", async () => {
  const of = await begin();
  const { operations, counts: done } = await chunk(of.documents, [
    step({ etag: of.work }),
    step({ is: "pledge", of: "p", etag: of.pledge }),
    step({ is: "pledge", of: "q", etag: of.withdrawn }),
    step({ of: "2026-04", etag: "never" }),
    step({ personId: "left", etag: of.gone }),
  ]);
  expect(done).toEqual({ confirmed: 2, changed: 3 });
  const kinds = operations.map((one) => (one.do === "remove" ? "" : one.entry.kind)).toSorted();
  expect(kinds).toEqual(["person", "pledge", "push", "standing", "tally-mark", "work"]);
  expect((await of.documents.batch(partition, operations)).ok).toBe(true);
  const again = await chunk(of.documents, [step({ etag: of.work })]);
  expect([again.operations, again.counts]).toEqual([[], { confirmed: 0, changed: 1 }]);
});

test("by silence only what nobody said anything of for so long is confirmed", async () => {
  const { documents } = await begin();
  const silent = [step({ byPersonId: null, after: 3 })];
  expect((await chunk(documents, silent, "2026-06-25")).counts).toEqual({ confirmed: 0, changed: 1 });
  expect((await chunk(documents, silent, "2026-06-26")).counts).toEqual({ confirmed: 1, changed: 0 });
});

test("the same turn begins one job, however often it is tried, and hears of it", async () => {
  const { documents, work: etag } = await begin();
  let begunCount = 0;
  const begun = async () => {
    const work = openUnitOfWork(documents, partition);
    const desk = createConfirmingDesk({
      ...{ documents, work, personId: "head", receiptId: "receipt:1", language: "vi", on: "2026-06-22" },
      begun: () => {
        begunCount += 1;
      },
    });
    const job = await desk.begin([step({ etag })]);
    await desk.answered();
    return { job, outcome: await work.commit() };
  };
  const [first, second] = [await begun(), await begun()];
  expect(second.job.jobId).toBe(first.job.jobId);
  expect([first.outcome.ok, second.outcome.ok, begunCount]).toEqual([true, false, 2]);
  expect(first.job).toMatchObject({ name: "confirm-all", state: "running", stepCount: 1, doneCount: 0 });
});
