import { expect, test } from "vitest";
import { awaitedEntry } from "../../../src/store/awaited-people.ts";
import { addressCodec } from "../../../src/store/codecs.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { changePerson } from "../../../src/store/roster/change-person.ts";
import { closeAccount, openAccount } from "../../../src/store/roster/roster-accounts.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";
import { somebody } from "./people.ts";

const { id: _id, ...facts } = somebody("1");
const on = "2026-11-20";

const here = changePerson(undefined, { do: "add", line: 2, facts }, on).after;
const gone = changePerson(here, { do: "leave", personId: "1" }, on).after;

test("a change that no longer fits who is there is left out", () => {
  const leave = { do: "leave", personId: "1" } as const;
  const update = { do: "update", personId: "1", facts: { position: "Trưởng phòng" } } as const;
  for (const [before, change] of [
    [here, { do: "add", line: 2, facts }],
    [undefined, leave],
    [undefined, update],
    [gone, leave],
    [gone, update],
  ] as const)
    expect(changePerson(before, change, on)).toEqual({ did: "skipped" });
});

test("who came back already is changed only", () => {
  const back = { do: "return", personId: "1", facts: { ...facts, position: "Trưởng phòng" } } as const;
  expect(changePerson(gone, back, on)).toMatchObject({ did: "returned", after: { leftOn: null } });
  expect(changePerson(here, back, on)).toMatchObject({ did: "changed", after: { position: "Trưởng phòng" } });
});

test("of the history the newest 200 entries are kept", () => {
  let person = here;
  for (let count = 0; count < 210; count++)
    person = changePerson(person, { do: "update", personId: "1", facts: { unitId: `u${count}` } }, on).after;
  expect(person?.rosterHistory).toHaveLength(200);
  expect(person?.rosterHistory.at(-1)).toEqual({ on, did: "moved", unitId: "u209" });
});

test("accounts that lead to others stay theirs; one's own is closed whichever way it was opened", async () => {
  const documents = createMemoryDocuments(() => 1_000_000);
  const [objectId, userId] = ["o-1", "o-2"];
  const mine = { officeId: "o1", personId: "1", objectId, email: "an@x.vn" };
  const theirs = { officeId: "o2", personId: "9", objectId, email: null };
  const leadsTo = async (account: string) => {
    const stored = await documents.get(partitionOf.address("teams", account), "address");
    return stored && addressCodec.read(stored).officeId;
  };
  await openAccount(documents, theirs);
  await openAccount(documents, mine);
  expect(await leadsTo(objectId)).toBe("o2");
  await closeAccount(documents, { ...mine, email: "other@x.vn" });
  expect(await leadsTo(objectId)).toBe("o2");

  const email = partitionOf.email("an@x.vn");
  const awaited = await documents.get(email, awaitedEntry(mine).id);
  await documents.batch(email, [
    { do: "replace", entry: awaitedEntry(mine, userId), etag: awaited?.etag ?? "" },
  ]);
  await openAccount(documents, { ...mine, objectId: userId, email: null });
  expect(await leadsTo(userId)).toBe("o1");
  await closeAccount(documents, { ...mine, objectId: null });
  expect(await leadsTo(userId)).toBeUndefined();
  expect(await documents.get(email, awaitedEntry(mine).id)).toBeUndefined();
});
