import { afterEach, expect, test } from "vitest";
import { openCosmos } from "../../src/store/cosmos/open-cosmos.ts";
import type { Documents } from "../../src/store/documents.ts";
import { remindersId, remindersKind } from "../../src/store/pushes/reminders-codec.ts";
import type { Cosmos } from "../support/cosmos/start-cosmos.ts";
import { demoPartition, openPushWorld } from "../support/push/push-world.ts";
import { placeIn, startThiduaCosmos } from "../support/store/start-engine.ts";
import { pagesOf } from "../support/store/use-store.ts";

let endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  const all = endings.reverse();
  endings = [];
  for (const end of all) await end();
});

let cosmos: Cosmos;
/** The stand-in, by the world's clock. */
const open = async (nowMs: () => number): Promise<Documents> => {
  cosmos = await startThiduaCosmos(nowMs);
  const documents = await openCosmos({ ...placeIn(cosmos), clockAgeMs: 0, isClockRough: true });
  endings.push(cosmos.close, documents.close);
  return documents;
};

type World = Awaited<ReturnType<typeof openPushWorld>>;

/** Two people choose hours of their own; three processes remind everybody through two days. */
const lived = async (world: World): Promise<readonly string[]> => {
  const { clock, engineOf, choose, people, arrived } = world;
  const staff = people.filter(({ grants }) => grants.every(({ role }) => role === "staff"));
  await choose(staff[0]?.id ?? "", { hour: "19:30" });
  await choose(staff[1]?.id ?? "", { hour: "07:30" });
  const engines = [engineOf(), engineOf(), engineOf()];
  for (const moment of [
    "2026-06-25T08:00",
    "2026-06-25T08:01",
    "2026-06-25T14:00",
    "2026-06-25T19:42",
    "2026-06-26T07:31",
    "2026-06-26T08:00",
  ]) {
    clock.goTo(moment);
    for (const engine of engines) engine.kick();
    await clock.through(Promise.all(engines.map((engine) => engine.idle())));
  }
  return arrived
    .map(({ personId, push: { slot, items } }) => [personId, slot, ...items.map(({ key }) => key)].join(" "))
    .toSorted();
};

test("three processes over Azure Cosmos DB remind everybody as one store in memory would, once", async () => {
  const expected = await lived(await openPushWorld("2026-06-25T07:59"));
  expect(expected.length).toBeGreaterThan(20);
  expect(new Set(expected).size).toBe(expected.length);
  expect(await lived(await openPushWorld("2026-06-25T07:59", { open }))).toEqual(expected);
}, 120_000);

test("what is joined by person comes in the order of the ids, page after page, whatever order it was written in", async () => {
  const documents = await open(Date.now);
  const ids = ["p9", "pa", "p10", "p1", "a-b", "a_b", "A", "ab"];
  for (const id of ids)
    await documents.batch(demoPartition, [
      {
        do: "create",
        entry: { id: remindersId(id), kind: remindersKind, state: `hour ${id}`, body: { v: 1 } },
      },
    ]);
  const ask = (after: object) =>
    pagesOf((query) => documents.query(demoPartition, { ...query, ...after }), {
      kind: remindersKind,
      limit: 3,
    });
  const found = (await ask({})).map(({ id }) => id);
  expect(found).toEqual(ids.map(remindersId).toSorted());
  expect(found).toEqual(found.toSorted((one, other) => (one < other ? -1 : 1)));
}, 60_000);
