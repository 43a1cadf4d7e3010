import { expect, test } from "vitest";
import { demoOfficeId, seedDemo } from "../../../src/demo/seed-demo.ts";
import type { Pledge } from "../../../src/domain/pledge.ts";
import { readyPlans } from "../../../src/plans/ready-plans.ts";
import { pledgeCodec } from "../../../src/store/codecs.ts";
import type { Documents, Operation } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { createPlanDesk } from "../../../src/store/repositories/planning.ts";
import { openUnitOfWork } from "../../../src/store/unit-of-work.ts";

const partition = partitionOf.office(demoOfficeId);
const [first, second] = readyPlans();
if (!first || !second) throw new Error("There are no ready plans.");

const officeWith = async (): Promise<Documents> => {
  const documents = openEmbedded({ file: ":memory:", nowMs: () => 0 });
  await seedDemo(documents, { plans: [first] });
  return documents;
};

const deskOn = async (documents: Documents) => {
  const work = openUnitOfWork(documents, partition);
  const office = await work.get("office");
  if (!office) throw new Error("There is no office.");
  return { work, desk: createPlanDesk(work, office, readyPlans) };
};

const draft = {
  plan: second,
  baseRevision: null,
  changedAt: "2026-06-22T01:00:00.000Z",
  changedByPersonId: "p",
};

test("a draft is kept, found, replaced under its etag and thrown away", async () => {
  const documents = await officeWith();
  const begun = await deskOn(documents);
  begun.desk.saveDraft(draft, undefined);
  expect(await begun.work.commit()).toMatchObject({ ok: true });
  const { desk, work } = await deskOn(documents);
  const found = await desk.findDraft(second.id);
  expect(found?.value).toEqual(draft);
  expect(await desk.drafts()).toEqual([draft]);
  desk.removeDraft(second.id, found?.etag ?? "");
  expect(await work.commit()).toMatchObject({ ok: true });
  expect(await desk.findDraft(second.id)).toBeUndefined();
});

test("of two who activate at once, the later is refused as a whole", async () => {
  const documents = await officeWith();
  const [one, other] = [await deskOn(documents), await deskOn(documents)];
  for (const { desk } of [one, other]) {
    desk.saveRevision({ ...first, theme: null }, 2);
    desk.run([{ planId: first.id, revision: 2 }]);
  }
  expect(await one.work.commit()).toMatchObject({ ok: true });
  expect(await other.work.commit()).toMatchObject({ ok: false });
  const { desk } = await deskOn(documents);
  expect(desk.running()).toEqual([{ planId: first.id, revision: 2 }]);
  expect(await desk.revision({ planId: first.id, revision: 1 })).toEqual(first);
});

test("a revision that is named and not there is told, not made up", async () => {
  const { desk } = await deskOn(await officeWith());
  await expect(desk.revision({ planId: first.id, revision: 9 })).rejects.toThrow(`plan:${first.id}:9`);
});

test("the pledges under a plan are counted over all pages, those of other plans not", async () => {
  const documents = await officeWith();
  const pledge = (personId: string, planId: string): Pledge => ({
    personId,
    planId,
    state: "registered",
    content: { titles: [], targetRate: null, movements: [], initiative: null },
    history: [],
  });
  for (let page = 0; page < 13; page++) {
    const operations = Array.from({ length: 100 }, (_, index): Operation => {
      const value = pledge(`p${page}-${index}`, index % 2 === 0 ? first.id : second.id);
      return { do: "create", entry: pledgeCodec.write(`pledge:${value.personId}:${value.planId}`, value) };
    });
    await documents.batch(partition, operations);
  }
  const { desk } = await deskOn(documents);
  expect(await desk.pledgesUnder(first.id)).toHaveLength(650);
});
