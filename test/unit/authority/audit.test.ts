import { DateTime } from "luxon";
import { expect, test } from "vitest";
import type { Conversation } from "../../../src/bot/conversation.ts";
import { below } from "../../../src/bot/outcome.ts";
import { demoOfficeId } from "../../../src/demo/seed-demo.ts";
import type { AuditEntry } from "../../../src/domain/authority/audit-entry.ts";
import { stampOf } from "../../../src/domain/day.ts";
import type { Grant } from "../../../src/domain/person.ts";
import { auditCodec, openAudit } from "../../../src/store/audit.ts";
import { personCodec } from "../../../src/store/codecs.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { openUnitOfWork } from "../../../src/store/unit-of-work.ts";
import { giveGrants } from "../../support/give-grants.ts";
import { createMemoryBot, inboundOf, openMemoryOffice } from "../../support/turn/in-memory-office.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";

const partition = partitionOf.office(demoOfficeId);
const admin: Grant = { role: "admin", scope: "office" };
const typed = { is: "text", text: "đăng ký" } as const;

const auditsIn = async (documents: Documents, where = partition): Promise<readonly AuditEntry[]> =>
  (await documents.query(where, { kind: "audit", limit: 1000 })).found.map(auditCodec.read);

/** The demo office where somebody holds just these grants, and their id. */
const officeWith = async (as: string, grants: readonly Grant[]) => {
  const documents = await openMemoryOffice();
  return { documents, personId: await giveGrants(documents, as, grants) };
};

test("a refusal is kept, with ids only, though the turn has no other effect; a repeat adds nothing", async () => {
  const { documents, personId } = await officeWith("quan-tri", [admin]);
  const bot = createMemoryBot(documents);
  const asked = inboundOf("quan-tri", { name: "1", event: typed });
  for (let times = 0; times < 3; times++) await bot.take(asked);
  await bot.settled();
  expect(await auditsIn(documents)).toEqual([
    {
      at: "2026-06-22T01:00:00.000Z",
      personId,
      verb: "openPledge",
      on: { is: "person", personId, unitId: "van-phong" },
      outcome: "refused",
    },
  ]);
  expect(bot.sent).toHaveLength(1);
  expect(bot.sent[0]).toContain("Việc này không thuộc quyền của anh/chị");
});

test("what an officer does to the office's plans is kept, what they look at is not", async () => {
  const { documents, personId } = await officeWith("theo-doi-thi-dua", [
    { role: "officer", scope: "office" },
  ]);
  const converse = async ({ turn: { use } }: Conversation) => {
    await use.draftReadyPlan({ readyId: use.readyPlans()[0]?.id ?? "", year: 2027 });
    await use.listPlans();
    return { ...below({ language: "vi", title: "begun" }), changes: true };
  };
  const bot = createMemoryBot(documents, { converse });
  await bot.take(inboundOf("theo-doi-thi-dua", { name: "1", event: typed }));
  await bot.settled();
  expect(await auditsIn(documents)).toEqual([
    {
      at: "2026-06-22T01:00:00.000Z",
      personId,
      verb: "draftReadyPlan",
      on: { is: "office" },
      outcome: "done",
    },
  ]);
});

test("of a flood every message is answered and sixty refusals an hour are kept", async () => {
  const { documents } = await officeWith("quan-tri", [admin]);
  const bot = createMemoryBot(documents);
  for (let count = 0; count < 63; count++)
    await bot.take(inboundOf("quan-tri", { name: String(count), event: { is: "text", text: "tiến độ" } }));
  await bot.settled();
  expect(bot.sent).toHaveLength(63);
  expect(await auditsIn(documents)).toHaveLength(60);
});

test("what the turn did before it was refused is dropped, the refusal is not", async () => {
  const { documents, personId } = await officeWith("quan-tri", [admin]);
  const converse = async ({ turn: { use } }: Conversation) => {
    use.chooseLanguage("en");
    await use.openPledge();
    return below({ language: "en", title: "never" });
  };
  const bot = createMemoryBot(documents, { converse });
  await bot.take(inboundOf("quan-tri", { name: "1", event: typed }));
  await bot.settled();
  const person = await documents.get(partition, `person:${personId}`);
  expect(person && personCodec.read(person).language).toBe(null);
  expect((await auditsIn(documents)).map(({ outcome }) => outcome)).toEqual(["refused"]);
});

test("in a turn that broke for another reason nothing counts as done", async () => {
  const { documents, written } = auditDesk();
  await written({ entries: [doneBy("p1"), refusedTo("p1")], keepsEffects: false });
  expect((await auditsIn(documents, "office:a")).map(({ outcome }) => outcome)).toEqual(["refused"]);
  await written({ entries: [doneBy("p1"), refusedTo("p1")], keepsEffects: true });
  const kept = (await auditsIn(documents, "office:a")).map(({ outcome }) => outcome);
  expect(kept.toSorted()).toEqual(["done", "refused", "refused"]);
});

test("the bound is each person's own, counts anew each hour, and spares what was done", async () => {
  const { documents, written } = auditDesk();
  const many = Array.from({ length: 90 }, () => refusedTo("p1"));
  await written({ entries: many.slice(0, 45) });
  await written({ entries: many.slice(0, 45) });
  expect(await auditsIn(documents, "office:a")).toHaveLength(60);
  await written({ entries: [...many.slice(0, 3), doneBy("p1")] });
  expect(await auditsIn(documents, "office:a")).toHaveLength(61);
  await written({ entries: [refusedTo("p2")] });
  expect(await auditsIn(documents, "office:a")).toHaveLength(62);
  await written({ entries: [refusedTo("p1", "2026-11-20T08:59:59.999")] });
  expect(await auditsIn(documents, "office:a")).toHaveLength(62);
  await written({ entries: [refusedTo("p1", "2026-11-20T09:00:00.000")] });
  expect(await auditsIn(documents, "office:a")).toHaveLength(63);
});

const entryAt = (time: string) => ({
  at: stampOf(DateTime.fromISO(`${time}+07:00`)),
  verb: "managePlan",
  on: { is: "office" } as const,
});

const refusedTo = (personId: string, time = "2026-11-20T08:00:00.000"): AuditEntry => ({
  ...entryAt(time),
  personId,
  outcome: "refused",
});

const doneBy = (personId: string): AuditEntry => ({
  ...entryAt("2026-11-20T08:00:00.000"),
  personId,
  outcome: "done",
});

const auditDesk = () => {
  const documents = createMemoryDocuments(() => 0);
  let turns = 0;
  return {
    documents,
    /** Notes them in one turn, and ends it. */
    written: async ({
      entries,
      keepsEffects = true,
    }: {
      readonly entries: readonly AuditEntry[];
      readonly keepsEffects?: boolean;
    }) => {
      const work = openUnitOfWork(documents, "office:a");
      const audit = openAudit(work);
      entries.forEach(audit.record);
      turns += 1;
      await audit.write({ id: `turn${turns}`, keepsEffects });
      expect((await work.commit()).ok).toBe(true);
    },
  };
};
