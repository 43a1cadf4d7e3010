import { expect, test } from "vitest";
import { createOffice } from "../../../src/admin/create-office.ts";
import type { OfficerKey } from "../../../src/admin/office-wish.ts";
import { createAwaitedPeople } from "../../../src/store/awaited-people.ts";
import { addressCodec, officeCodec, personCodec } from "../../../src/store/codecs.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";

const start = () => {
  const documents = createMemoryDocuments(() => 0);
  let ids = 0;
  const newId = () => `id-${ids++}`;
  const make = (name: string, officer: OfficerKey, more = {}) =>
    createOffice({ documents, newId })({
      ...{ name, officer, officerName: null, unitName: null, position: "", force: false },
      ...more,
    });
  return { documents, make };
};

const byEmail = (email: string): OfficerKey => ({ is: "email", email });
const objectId = "0a1b2c3d-0000-4000-8000-00000000ffff";
const byId: OfficerKey = { is: "objectId", objectId };

const peopleOf = async (documents: Documents, officeId: string) =>
  (await documents.query(partitionOf.office(officeId), { kind: "person", limit: 9 })).found.map(
    personCodec.read,
  );

test("an office has its first officer, who belongs to it and may do all that officers may", async () => {
  const { documents, make } = start();
  const made = await make("Sở A", byEmail("a@b.vn"), { officerName: "Lê Thị Tâm", unitName: "Văn phòng" });
  expect(made).toEqual({ ok: true, value: { officeId: "id-0", officerName: "Lê Thị Tâm" } });
  const stored = await documents.get(partitionOf.office("id-0"), "office");
  const office = stored && officeCodec.read(stored);
  expect(office).toMatchObject({ name: "Sở A", units: [{ name: "Văn phòng" }], activePlans: [] });
  expect(await peopleOf(documents, "id-0")).toMatchObject([
    {
      name: "Lê Thị Tâm",
      email: "a@b.vn",
      unitId: office?.units[0]?.id,
      grants: [
        { role: "staff", scope: "office" },
        { role: "officer", scope: "office" },
      ],
    },
  ]);
});

test("an officer without a name goes by what they are; without a unit they belong to the office itself", async () => {
  const { documents, make } = start();
  const made = await make("Sở A", byEmail("a@b.vn"));
  expect(made).toMatchObject({ value: { officerName: "bộ phận theo dõi thi đua" } });
  const stored = await documents.get(partitionOf.office("id-0"), "office");
  expect(stored && officeCodec.read(stored).units.map(({ name }) => name)).toEqual(["Sở A"]);
});

test("an object id leads to the officer at once", async () => {
  const { documents, make } = start();
  await make("Sở A", byId);
  const stored = await documents.get(partitionOf.address("teams", objectId), "address");
  expect(stored && addressCodec.read(stored)).toEqual({ officeId: "id-0", personId: "id-1" });
  expect(await peopleOf(documents, "id-0")).toMatchObject([{ email: null, objectId }]);
});

test("an e-mail leads to nobody before Teams vouched for it", async () => {
  const { documents, make } = start();
  await make("Sở A", byEmail("a@b.vn"));
  expect((await documents.queryEverywhere({ kind: "address", limit: 9 })).found).toEqual([]);
  expect(await createAwaitedPeople(documents, "teams").withEmail("a@b.vn")).toMatchObject([
    { officeId: "id-0", personId: "id-1", userId: null },
  ]);
});

test("a second office of one name, in whatever letter case, is made on demand only", async () => {
  const { documents, make } = start();
  await make("Sở A", byEmail("a@b.vn"));
  expect(await make("SỞ A", byEmail("c@b.vn"))).toMatchObject({
    refusal: { word: "same-name", details: { office: "Sở A" } },
  });
  expect((await documents.queryEverywhere({ kind: "office", limit: 9 })).found).toHaveLength(1);
  expect(await make("SỞ A", byEmail("c@b.vn"), { force: true })).toMatchObject({ ok: true });
});

test.each([
  ["awaited", byEmail("a@b.vn")],
  ["known", byId],
])(
  "nobody who is %s in one office becomes the officer of another, not even by force",
  async (_how, officer) => {
    const { documents, make } = start();
    await make("Sở A", officer);
    expect(await make("Sở B", officer, { force: true })).toMatchObject({
      refusal: { word: "officer-elsewhere", details: { office: "Sở A" } },
    });
    expect((await documents.queryEverywhere({ kind: "office", limit: 9 })).found).toHaveLength(1);
  },
);

test("of two who saw one place free, in whatever process, the first has it", async () => {
  const { documents, make } = start();
  await make("Sở A", byEmail("a@b.vn"));
  const [one, other] = [createAwaitedPeople(documents, "teams"), createAwaitedPeople(documents, "teams")];
  const [[seen], [seenToo]] = await Promise.all([one.withEmail("a@b.vn"), other.withEmail("a@b.vn")]);
  if (!seen || !seenToo) throw new Error("Nobody is awaited.");
  expect(await one.claim(seen, "first")).toBe(true);
  expect(await other.claim(seenToo, "second")).toBe(false);
  expect(await one.withEmail("a@b.vn")).toMatchObject([{ userId: "first" }]);
});

test("who left an office is awaited there no more, and can come to another", async () => {
  const { documents, make } = start();
  const awaited = createAwaitedPeople(documents, "teams");
  await make("Sở A", byId);
  const partition = partitionOf.office("id-0");
  const stored = await documents.get(partition, "person:id-1");
  if (!stored) throw new Error("There is no officer.");
  await make("Sở B", byEmail("a@b.vn"));
  const [inB] = await awaited.withEmail("a@b.vn");
  if (!inB) throw new Error("Nobody is awaited.");
  const leadsTo = async () => {
    const address = await documents.get(partitionOf.address("teams", objectId), "address");
    return address && addressCodec.read(address).officeId;
  };
  await awaited.bind(inB, objectId);
  expect(await leadsTo()).toBe("id-0");
  const entry = personCodec.write("person:id-1", { ...personCodec.read(stored), leftOn: "2026-06-01" });
  await documents.batch(partition, [{ do: "replace", entry, etag: stored.etag }]);
  await awaited.bind(inB, objectId);
  expect(await leadsTo()).toBe(inB.officeId);
});
