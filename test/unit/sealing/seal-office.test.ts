import { DateTime } from "luxon";
import { pino } from "pino";
import { expect, test } from "vitest";
import { createOfficeChores } from "../../../src/store/chores/create-office-chores.ts";
import type { Documents, Entry, Stored } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { moveMarkOperation } from "../../../src/store/moving/move-mark.ts";
import { auditBlockCodec, blockId, hashed, hashOf } from "../../../src/store/sealing/block-codec.ts";
import { sealOffice } from "../../../src/store/sealing/seal-office.ts";
import { type ChainFault, verifyChain } from "../../../src/store/sealing/verify-chain.ts";
import { addAudits, allThere, auditNumber, sealedPartition } from "../../support/sealed-office.ts";

const open = () => openEmbedded({ file: ":memory:", nowMs: () => 1_000 });
const now = () => DateTime.fromISO("2026-06-22T08:00:00Z");
const log = pino({ level: "silent" });

const sealAll = async (documents: Documents): Promise<void> => {
  for (let block = 0; block < 50; block++) if ((await sealOffice(documents, sealedPartition)) === 0) return;
  throw new Error("It never ends.");
};

/** An office of 200 sealed entries, in three blocks. */
const sealed = async (): Promise<Documents> => {
  const documents = open();
  await addAudits(documents, { from: 0, count: 200 });
  await sealAll(documents);
  return documents;
};

test("entries are sealed in blocks that follow one another, and say what they said", async () => {
  const documents = open();
  await addAudits(documents, { from: 0, count: 200 });
  const before = await allThere(documents, "audit");
  await sealAll(documents);
  const after = await allThere(documents, "audit");
  expect(after.map(({ id, body, state }) => ({ id, body, state }))).toEqual(
    before.map(({ id, body, state }) => ({ id, body, state })),
  );
  const blocks = (await allThere(documents, "audit-block")).map(auditBlockCodec.read);
  expect(blocks.map(({ entries }) => entries.length)).toEqual([90, 90, 20]);
  expect(blocks[1]?.previousHash).toBe(blocks[0]?.hash);
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({
    ...{ blocks: 3, sealed: 200, unsealed: 0, fault: null, lastHash: blocks[2]?.hash },
  });
});

test("what was kept before entries were sealed is sealed first, and each entry once", async () => {
  const documents = open();
  await addAudits(documents, { from: 0, count: 250, isOld: true });
  await addAudits(documents, { from: 250, count: 30 });
  await addAudits(documents, { from: -40, count: 20 });
  await sealAll(documents);
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({
    sealed: 300,
    unsealed: 0,
    fault: null,
  });
});

test("an office that has no older entries begins with the newest", async () => {
  const documents = open();
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({ blocks: 0, sealed: 0, fault: null });
  expect(await sealOffice(documents, sealedPartition)).toBe(0);
  await addAudits(documents, { from: 0, count: 3 });
  expect(await sealOffice(documents, sealedPartition)).toBe(3);
  expect(await sealOffice(documents, sealedPartition)).toBe(0);
});

test("what comes later waits for the next heartbeat, and is no fault", async () => {
  const documents = await sealed();
  await addAudits(documents, { from: 500, count: 2 });
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({
    sealed: 200,
    unsealed: 2,
    fault: null,
  });
});

test("two instances that seal at once seal each entry once", async () => {
  const documents = open();
  await addAudits(documents, { from: 0, count: 400 });
  await Promise.all([sealAll(documents), sealAll(documents), sealAll(documents)]);
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({
    sealed: 400,
    unsealed: 0,
    fault: null,
  });
});

test("one instance has the lease at a time, and others once it let go or its time is over", async () => {
  let storeMs = 1_000;
  const documents = openEmbedded({ file: ":memory:", nowMs: () => storeMs });
  await addAudits(documents, { from: 0, count: 20 });
  const [one, other] = ["a", "b"].map((holder) =>
    createOfficeChores({ documents, holder, nowMs: () => 0, now, log }),
  );
  await one?.beat();
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({ blocks: 1, sealed: 20 });
  await addAudits(documents, { from: 20, count: 1 });
  await other?.beat();
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({ blocks: 1, unsealed: 1 });
  await one?.stop();
  await other?.beat();
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({ blocks: 2, sealed: 21 });
  // What is another's is not let go.
  await one?.stop();
  await addAudits(documents, { from: 21, count: 1 });
  await one?.beat();
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({ unsealed: 1 });
  storeMs += 200_000;
  await other?.beat();
  storeMs += 200_000;
  await one?.beat();
  await addAudits(documents, { from: 22, count: 1 });
  await other?.beat();
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({ sealed: 23, unsealed: 0 });
  storeMs += 301_000;
  await addAudits(documents, { from: 23, count: 1 });
  await one?.beat();
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({ sealed: 24, unsealed: 0 });
});

test("nothing more is begun once the process is about to end, and what is under way is left where it stands", async () => {
  const documents = open();
  await addAudits(documents, { from: 0, count: 200 });
  let looks = 0;
  let endsAfter = 0;
  const chores = createOfficeChores({
    ...{ documents, holder: "a", nowMs: () => 0, now, log },
    isStopping: () => ++looks > endsAfter,
  });
  await chores.beat();
  expect(await documents.get("chores", "lease")).toBeUndefined();
  // It is asked before each chore, and by each between its parts: the later it says so, the more is sealed.
  const sealedAfter = async (count: number): Promise<number> => {
    looks = 0;
    endsAfter = count;
    await chores.beat();
    const chain = await verifyChain(documents, sealedPartition);
    return chain.sealed;
  };
  const all: number[] = [];
  for (const count of [2, 4, 6, 8, 10, 12, 14]) all.push(await sealedAfter(count));
  expect(all[0]).toBe(0);
  expect(all.at(-1)).toBe(200);
  expect(all).toEqual(all.toSorted((one, other) => one - other));
});

test("an office that is being taken in is left alone until it is whole", async () => {
  const documents = open();
  await addAudits(documents, { from: 0, count: 1 });
  const mark = moveMarkOperation({ sha256: "0".repeat(64), madeAt: "x", line: 1 }, undefined);
  const moving = await documents.batch(sealedPartition, [mark]);
  const { beat } = createOfficeChores({ documents, holder: "a", nowMs: () => 0, now, log });
  await beat();
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({ sealed: 0 });
  const etag = (moving.ok && moving.etags[0]) || "";
  await documents.batch(sealedPartition, [{ do: "remove", id: "moving", etag }]);
  await beat();
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({ sealed: 1 });
});

test("a chore that fails is logged, and the others are done", async () => {
  const documents = open();
  const logged: string[] = [];
  const failing: Documents = {
    ...documents,
    queryEverywhere: async (query) => {
      if (query.kind === "erasing") throw new Error("The store is gone.");
      return documents.queryEverywhere(query);
    },
  };
  await addAudits(documents, { from: 0, count: 1 });
  const told = pino({ level: "error" }, { write: (line: string) => logged.push(line) });
  const parts = { documents: failing, holder: "a", nowMs: () => 0, now, log: told };
  await createOfficeChores(parts).beat();
  expect(logged.join()).toContain('"chore":"erase"');
  expect(await verifyChain(documents, sealedPartition)).toMatchObject({ sealed: 1 });
});

const idOf = (number: number) => auditNumber(number)[0];

const change = async (documents: Documents, id: string, make: (stored: Stored) => Entry): Promise<void> => {
  const stored = await documents.get(sealedPartition, id);
  if (!stored) throw new Error(`There is no ${id}.`);
  const entry = make(stored);
  const { ok } = await documents.batch(sealedPartition, [{ do: "replace", entry, etag: stored.etag }]);
  if (!ok) throw new Error(`${id} was not changed.`);
};

const remove = async (documents: Documents, id: string): Promise<void> => {
  const etag = (await documents.get(sealedPartition, id))?.etag ?? "";
  await documents.batch(sealedPartition, [{ do: "remove", id, etag }]);
};

const block = async (documents: Documents, number: number) => {
  const stored = await documents.get(sealedPartition, blockId(number));
  if (!stored) throw new Error(`There is no block ${number}.`);
  return auditBlockCodec.read(stored);
};

const faults: readonly (readonly [string, (documents: Documents) => Promise<unknown>, ChainFault])[] = [
  ["an entry is gone", (documents) => remove(documents, idOf(95)), { id: idOf(95), is: "entryMissing" }],
  [
    "an entry says something else",
    (documents) =>
      change(documents, idOf(10), ({ body, ...rest }) => ({
        ...rest,
        body: { ...body, outcome: "refused" },
      })),
    { id: idOf(10), is: "entryChanged" },
  ],
  [
    "an entry is slipped in that passes for a sealed one",
    (documents) => addAudits(documents, { from: 1_000, count: 1, isOld: true }),
    { id: idOf(1_000), is: "entryInserted" },
  ],
  [
    "two entries take each other's place",
    async (documents) => {
      const [one, other] = [idOf(3), idOf(4)];
      const bodies = await Promise.all([one, other].map((id) => documents.get(sealedPartition, id)));
      await change(documents, one, (stored) => ({ ...stored, body: bodies[1]?.body ?? {} }));
      await change(documents, other, (stored) => ({ ...stored, body: bodies[0]?.body ?? {} }));
    },
    { id: idOf(3), is: "entryReordered" },
  ],
  [
    "the entries of a block stand in another order",
    (documents) =>
      change(documents, blockId(2), ({ body, ...rest }) => ({
        ...rest,
        body: { ...body, entries: [...(body["entries"] as readonly string[])].reverse() },
      })),
    { id: blockId(2), is: "entryReordered" },
  ],
  [
    "an entry is taken out of a block and the block hashed anew",
    async (documents) => {
      const { hash: _hash, ...former } = await block(documents, 2);
      const shorter = hashed({ ...former, entries: former.entries.slice(1) });
      await change(documents, blockId(2), (stored) => auditBlockCodec.write(stored.id, shorter));
    },
    { id: blockId(3), is: "blockMoved" },
  ],
  [
    "a block says something else",
    (documents) =>
      change(documents, blockId(1), ({ body, ...rest }) => ({
        ...rest,
        body: { ...body, sealedAt: "2020" },
      })),
    { id: blockId(1), is: "blockChanged" },
  ],
  ["a block is gone", (documents) => remove(documents, blockId(2)), { id: blockId(2), is: "blockMissing" }],
  [
    "a block is added that names an entry again",
    async (documents) => {
      const last = await block(documents, 3);
      const { entries } = await block(documents, 1);
      const more = hashed({
        number: 4,
        previousHash: last.hash,
        entries: entries.slice(0, 1),
        sealedAt: "x",
      });
      await documents.batch(sealedPartition, [
        { do: "create", entry: auditBlockCodec.write(blockId(4), more) },
      ]);
      await change(documents, "audit-head", ({ body, ...rest }) => ({
        ...rest,
        body: { ...body, number: 4, hash: more.hash },
      }));
    },
    { id: idOf(0), is: "entryInserted" },
  ],
  [
    "a block is added that the head does not name",
    async (documents) => {
      const last = await block(documents, 3);
      const more = hashed({ number: 4, previousHash: last.hash, entries: [], sealedAt: "x" });
      await documents.batch(sealedPartition, [
        { do: "create", entry: auditBlockCodec.write(blockId(4), more) },
      ]);
    },
    { id: blockId(4), is: "blockInserted" },
  ],
  ["the head is gone", (documents) => remove(documents, "audit-head"), { id: blockId(1), is: "headChanged" }],
  [
    "the head names another hash",
    (documents) =>
      change(documents, "audit-head", ({ body, ...rest }) => ({
        ...rest,
        body: { ...body, hash: hashOf({}) },
      })),
    { id: "audit-head", is: "headChanged" },
  ],
];

test.each(faults)("the first fault is named where %s", async (_what, plant, fault) => {
  const documents = await sealed();
  await plant(documents);
  expect((await verifyChain(documents, sealedPartition)).fault).toEqual(fault);
});

test("a chain made anew as a whole does not hold beside a block that was noted", async () => {
  const documents = await sealed();
  const { hash } = await block(documents, 2);
  expect((await verifyChain(documents, sealedPartition, { number: 2, hash })).fault).toBeNull();
  expect((await verifyChain(documents, sealedPartition, { number: 2, hash: hashOf({}) })).fault).toEqual({
    ...{ id: blockId(2), is: "notAsNoted" },
  });
  expect((await verifyChain(documents, sealedPartition, { number: 9, hash })).fault).toEqual({
    ...{ id: blockId(9), is: "blockMissing" },
  });
});
