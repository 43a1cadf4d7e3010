import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { demoOfficeId } from "../../src/demo/seed-demo.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { ownerOf, personRelations } from "../../src/store/erasing/person-relations.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { verifyChain } from "../../src/store/sealing/verify-chain.ts";
import { verifyOffice } from "../../src/store/standing/verify-office.ts";
import { beginErasing, erased, erasedPerson, kindsWith, liveThere } from "../support/erasing-office.ts";
import { type Engine, startCosmosEngine } from "../support/store/start-engine.ts";
import { type Office, startOffice } from "../support/turn/start-office.ts";
import { createClient } from "../support/turn/teams-client.ts";

const partition = partitionOf.office(demoOfficeId);
const { name, email, code, objectId, userId, zaloId } = erasedPerson;
const words = [name, email, code, objectId, userId, zaloId, "Sáng kiến 97"];

/** What is theirs alone, and goes. */
const ownKinds = [
  "evidence",
  "figure-draft",
  "pledge",
  "push",
  "seen-summaries",
  "standing",
  "waiting-card",
  "work",
];

/** What holds their id and stays, each as the table says why: what they did for the office, or to what others entered. */
const keptKinds = ["audit", "data-request", "figure", "nudge", "push", "work"];

/** An engine, and all that it keeps as one text. */
type Raw = {
  readonly engine: (office: { nowMs: () => number }) => Promise<Engine>;
  readonly text: () => string;
  readonly close: () => void;
};

const inFile = (): Raw => {
  const folder = mkdtempSync(join(tmpdir(), "thidua-erasing-"));
  const file = join(folder, "store.db");
  return {
    engine: async ({ nowMs }) => ({ open: async () => openEmbedded({ file, nowMs }), close: async () => {} }),
    text: () =>
      readdirSync(folder)
        .map((one) => readFileSync(join(folder, one), "utf8"))
        .join("\n"),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};

const inCosmos = (): Raw => {
  let everything = (): readonly unknown[] => [];
  return {
    engine: async ({ nowMs }) => {
      const engine = await startCosmosEngine(nowMs);
      everything = engine.cosmos.everything;
      return engine;
    },
    text: () => JSON.stringify(everything()),
    close: () => {},
  };
};

describe.each([
  ["the embedded store's files", inFile],
  ["every container of Cosmos DB's stand-in", inCosmos],
])("erasure, in %s", (_where, open) => {
  let raw: Raw;
  let office: Office;
  beforeEach(async () => {
    raw = open();
    let skippedMs = 0;
    const engine = await raw.engine({ nowMs: () => Date.now() + skippedMs });
    const started = await startOffice({ engine });
    office = {
      ...started,
      skip: (ms) => {
        skippedMs += ms;
        started.skip(ms);
      },
    };
  });
  afterEach(async () => {
    await office.close();
    raw.close();
  });

  test("nothing of a person is left but ids that are listed, and the audit still holds", async () => {
    const personId = await liveThere(office);
    const before = raw.text();
    expect(words.filter((word) => !before.includes(word))).toEqual([]);
    // They did all of this before; else it would prove nothing that it is gone, or kept.
    const kindsBefore = await kindsWith(office.documents, personId);
    expect(kindsBefore).toEqual(expect.arrayContaining([...ownKinds, ...keptKinds]));
    await beginErasing(office.documents, "all");
    await erased(office);
    // Cosmos DB's account keeps a mark of each batch for ten minutes, in the partition that it wrote to.
    office.skip(700_000);
    const left = raw.text();
    expect(words.filter((word) => left.includes(word))).toEqual([]);
    for (const kind of ownKinds)
      expect((await office.all(kind)).filter(({ id }) => ownerOf({ kind, id }) === personId)).toEqual([]);
    const kindsLeft = await kindsWith(office.documents, personId);
    expect(kindsLeft.filter((kind) => personRelations[kind]?.keeps === undefined)).toEqual([]);
    expect(kindsLeft).toEqual(expect.arrayContaining(["erased", ...keptKinds]));
    expect(await verifyChain(office.documents, partition)).toMatchObject({ fault: null, unsealed: 0 });
    expect(await verifyOffice(office.documents, partition)).toMatchObject({ differences: [] });
    const client = createClient(office, erasedPerson.as);
    await client.say("tiến độ");
    expect(client.screen()).not.toContain("Tiến độ của anh/chị");
  }, 60_000);

  test("where only what they entered is erased, the roster and what the office vouches for stay", async () => {
    const personId = await liveThere(office);
    await beginErasing(office.documents, "entered");
    await erased(office);
    const left = await kindsWith(office.documents, personId);
    expect(left).toEqual(expect.arrayContaining(["person", "standing", "evidence", "address"]));
    for (const kind of ["pledge", "work", "push", "reminders"])
      expect((await office.all(kind)).filter(({ id }) => ownerOf({ kind, id }) === personId)).toEqual([]);
    expect((await office.documents.queryEverywhere({ kind: "choices", limit: 9 })).found).toEqual([]);
    const [evidence] = await office.all("evidence");
    expect(evidence?.body["entries"]).toMatchObject([{ id: "e2" }]);
    expect(await office.all("erased")).toEqual([]);
    expect(await verifyOffice(office.documents, partition)).toMatchObject({ differences: [] });
  }, 60_000);

  test("what others have stays, without what named the person", async () => {
    await liveThere(office);
    const before = (await office.all("pledge")).length;
    await beginErasing(office.documents, "all");
    await erased(office);
    expect((await office.all("pledge")).length).toBe(before - 1);
    const [steps] = await office.all("job-steps");
    expect(steps?.body["steps"]).toEqual([
      expect.objectContaining({ told: [expect.objectContaining({ personId: "p2" })] }),
      { do: "update", personId: "p2", facts: { name: "Khác" } },
    ]);
    const talk = await office.documents.get(partition, "talk:teams:other");
    expect(talk?.body).toMatchObject({ bookmark: null, reference: { userId: "29:other" } });
    expect(await office.all("roster-draft")).toEqual([]);
    expect(await office.all("account-request")).toEqual([]);
  }, 60_000);
});
