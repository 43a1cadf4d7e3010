import { pino } from "pino";
import { expect, test } from "vitest";
import { demoOfficeId } from "../../../src/demo/seed-demo.ts";
import { awaitedCodec, awaitedEntry } from "../../../src/store/awaited-people.ts";
import type { Documents, Operation } from "../../../src/store/documents.ts";
import { createRunJobs } from "../../../src/store/jobs/create-run-jobs.ts";
import { jobEntry, jobKind, stepsEntry } from "../../../src/store/jobs/job-codec.ts";
import { kinds } from "../../../src/store/kinds.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { createReceipts, receiptEntry } from "../../../src/store/receipts.ts";
import { closeAccount } from "../../../src/store/roster/roster-accounts.ts";
import { jobParts } from "../../support/roster-office.ts";
import { createMemoryBot, inboundOf, openMemoryOffice } from "../../support/turn/in-memory-office.ts";

const partition = partitionOf.office(demoOfficeId);

/** Lets a newer program have written every document of a kind, and gives them all. */
const raise = async (documents: Documents, kind: string): Promise<readonly string[]> => {
  const { found } = await documents.queryEverywhere({ kind, limit: 1000 });
  for (const { partition: of, etag, ...entry } of found) {
    const newer = { ...entry, body: { ...entry.body, v: 99, unheardOf: true } };
    expect(await documents.batch(of, [{ do: "replace", entry: newer, etag }])).toMatchObject({ ok: true });
  }
  return allOf(documents, kind);
};

const allOf = async (documents: Documents, kind: string): Promise<readonly string[]> => {
  const { found } = await documents.queryEverywhere({ kind, limit: 1000 });
  return found.map((one) => JSON.stringify(one));
};

/** Whatever one types, on a new day or for the first time. */
const say = async (documents: Documents, round: string): Promise<readonly string[]> => {
  const bot = createMemoryBot(documents);
  const texts = ["chào", "đăng ký", "18/20 việc, 16 vừa tốt vừa đúng hạn", "language", "minh chứng", "lịch"];
  for (const [index, text] of texts.entries())
    await bot.take(inboundOf("chuyen-vien", { name: `${round} ${index}`, event: { is: "text", text } }));
  await bot.settled();
  return bot.sent;
};

test.each(["address", "office", "person", "talk", "own-chat", "plan"])(
  "whatever a newer program wrote as %s, a person's turns leave as it is, and say that something is wrong",
  async (kind) => {
    const documents = await openMemoryOffice();
    await say(documents, "first");
    const before = await raise(documents, kind);
    expect(before).not.toEqual([]);
    const said = await say(documents, "second");
    expect(await allOf(documents, kind)).toEqual(before);
    expect(said.join()).toContain("lỗi");
  },
);

test("an unsent answer of a newer program is left to it, and holds no other up", async () => {
  const documents = await openMemoryOffice();
  const receipt = { channel: "teams", talkId: "talk:x", posted: [] } as const;
  const create = (id: string): Operation => ({ do: "create", entry: receiptEntry(id, receipt, 0) });
  await documents.batch(partition, [create("receipt:a")]);
  const before = await raise(documents, "receipt");
  await documents.batch(partition, [create("receipt:b")]);
  const log = pino({ level: "silent" });
  const { unsent } = createReceipts({ documents, nowMs: () => 0, claimMs: 1, log });
  expect((await unsent(10)).map(({ id }) => id)).toEqual(["receipt:b"]);
  expect(await allOf(documents, "receipt")).toEqual(expect.arrayContaining([...before]));
});

test.each([jobKind, "job-steps"])("a %s of a newer program waits for it", async (kind) => {
  const documents = await openMemoryOffice();
  const job = { name: "roster-import", byPersonId: null, on: "2026-06-22", stepCount: 1, chunkCount: 1 };
  const begun = { ...job, cursor: 0, doneCount: 0, tries: 0, counts: {} };
  await documents.batch(partition, [
    { do: "create", entry: jobEntry("job:1", begun, { state: "running", dueMs: 0 }) },
    { do: "create", entry: stepsEntry("job-steps:job:1:0", []) },
  ]);
  const before = await raise(documents, kind);
  await createRunJobs(jobParts(documents))();
  expect(await allOf(documents, kind)).toEqual(before);
});

test("that somebody is awaited, as a newer program wrote it, is not taken away", async () => {
  const documents = await openMemoryOffice();
  const account = { officeId: demoOfficeId, personId: "p", objectId: null, email: "tam@example.org" };
  const entry = awaitedEntry(account);
  await documents.batch(partitionOf.email(account.email), [{ do: "create", entry }]);
  const before = await raise(documents, awaitedCodec.kind);
  await expect(closeAccount(documents, account)).rejects.toThrow("Start the newer program");
  expect(await allOf(documents, awaitedCodec.kind)).toEqual(before);
});

test("every kind is known by one name", () => {
  expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
});
