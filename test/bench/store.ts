import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DateTime } from "luxon";
import { pino } from "pino";
import { compose } from "../../src/compose.ts";
import { demoOfficeId } from "../../src/demo/seed-demo.ts";
import { createCalendar } from "../../src/domain/calendar/calendar.ts";
import { officeZone } from "../../src/domain/day.ts";
import { openCosmos } from "../../src/store/cosmos/open-cosmos.ts";
import type { Documents, Entry, Operation } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { startCosmosProcess } from "../support/fleet/start-cosmos-process.ts";
import { createActor } from "../support/office-model/create-actor.ts";
import { modelDay, modelPersonId, seedModelOffice } from "../support/office-model/seed-model-office.ts";
import { execute, message, post, type TeamsPerson } from "../support/teams/activities.ts";
import { type Connector, startConnector } from "../support/teams/connector.ts";

/**
 * Both engines side by side in one run: the embedded file, and Cosmos DB's stand-in in a process of its own over HTTP.
 * The stand-in has no latency and no throughput to run out of, so its times are those of SDK, HTTP and machine; its bytes
 * are what a request and its answer carry, its request units are modelled (`test/support/cosmos/charge.ts`).
 */
const counts = { read: 2_000, batch: 400, query: 200, turn: 120 };
const lanes = 8;
const newOfficeBeats = 4;
const peopleCount = 60;

/** One engine, and what it has cost so far. */
type Bench = {
  readonly name: string;
  readonly documents: Documents;
  readonly spent: () => Promise<{ readonly bytes: number; readonly ru: number | undefined }>;
  readonly close: () => Promise<void>;
};

const openEmbeddedBench = (): Bench => {
  const folder = mkdtempSync(join(tmpdir(), "thidua-bench-"));
  const file = join(folder, "store.db");
  const documents = openEmbedded({ file, nowMs: Date.now });
  const sizeOf = (name: string) => statSync(name, { throwIfNoEntry: false })?.size ?? 0;
  return {
    name: "embedded",
    documents,
    spent: async () => ({ bytes: sizeOf(file) + sizeOf(`${file}-wal`), ru: undefined }),
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
};

const openCosmosBench = async (): Promise<Bench> => {
  const cosmos = await startCosmosProcess();
  const { endpoint, key, databaseId: database, containerId: container } = cosmos;
  const access = { by: "key", key } as const;
  return {
    name: "cosmos (stand-in)",
    documents: await openCosmos({ endpoint, database, container, access, callMs: 20_000 }),
    spent: async () => {
      const { bytesIn, bytesOut, charge } = (await cosmos.tell()).ledger;
      return { bytes: bytesIn + bytesOut, ru: charge };
    },
    close: cosmos.close,
  };
};

type Work = {
  readonly what: string;
  readonly count: number;
  readonly once: (index: number) => Promise<unknown>;
};

/** Does the work, several at a time, and says it in a row of the table. */
const measure = async (bench: Bench, { what, count, once }: Work): Promise<string> => {
  const before = await bench.spent();
  const took: number[] = [];
  let next = 0;
  const startedAt = performance.now();
  const lane = async () => {
    for (let index = next++; index < count; index = next++) {
      const beganAt = performance.now();
      await once(index);
      took.push(performance.now() - beganAt);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const seconds = (performance.now() - startedAt) / 1000;
  const after = await bench.spent();
  took.sort((one, other) => one - other);
  const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(2);
  const ru =
    after.ru === undefined || before.ru === undefined ? "–" : ((after.ru - before.ru) / count).toFixed(1);
  const bytes = ((after.bytes - before.bytes) / count).toFixed(0);
  const figures = [(count / seconds).toFixed(0), at(0.5), at(0.99), bytes, ru];
  return `| ${what} | ${bench.name} | ${figures.join(" | ")} |`;
};

const bench = "bench:store";
const text = "Hoàn thành nhiệm vụ đúng hạn, bảo đảm chất lượng. ".repeat(16);
const entryOf = (id: string, index: number): Entry => ({
  id,
  kind: "note",
  dueMs: index,
  body: { text, index },
});

/** Three documents, as a turn that records something writes: a receipt made, a talk and a fact replaced. */
const writeThree = async (documents: Documents, index: number): Promise<void> => {
  const lane = `lane:${index}`;
  const [talk, fact] = [entryOf(`talk:${lane}`, index), entryOf(`fact:${lane}`, index)];
  const made = await documents.batch(bench, [
    { do: "create", entry: talk },
    { do: "create", entry: fact },
  ]);
  const [talkEtag = "", factEtag = ""] = made.ok ? made.etags : [];
  const written = await documents.batch(bench, [
    { do: "create", entry: { ...entryOf(`receipt:${lane}`, index), ttlSeconds: 172_800 } },
    { do: "replace", entry: talk, etag: talkEtag },
    { do: "replace", entry: fact, etag: factEtag },
  ]);
  if (!written.ok) throw new Error(`The batch ${index} did not hold: ${written.why}.`);
};

const storeWork = (documents: Documents): readonly Work[] => [
  {
    what: "point read, 1 KB",
    count: counts.read,
    once: (index) => documents.get(bench, `seed:${index % 200}`),
  },
  {
    what: "two batches, 2 and 3 documents",
    count: counts.batch,
    once: (index) => writeThree(documents, index),
  },
  {
    what: "query, a page of 50",
    count: counts.query,
    once: () => documents.query(bench, { kind: "note", idPrefix: "seed:", limit: 50 }),
  },
];

const seedNotes = async (documents: Documents): Promise<void> => {
  const creates = Array.from(
    { length: 200 },
    (_, at): Operation => ({ do: "create", entry: entryOf(`seed:${at}`, at) }),
  );
  for (let from = 0; from < creates.length; from += 50)
    await documents.batch(bench, creates.slice(from, from + 50));
};

const now = DateTime.fromISO(`${modelDay}T08:00`, { zone: officeZone });

/** The whole bot on the engine; budgets wide enough that a busy machine is measured and not refused. */
const startBot = async (documents: Documents) => {
  const bot = compose({
    documents,
    calendar: createCalendar(),
    teams: { mode: "demo" },
    now: () => now,
    nowMs: Date.now,
    newId: randomUUID,
    random: Math.random,
    log: pino({ level: "error" }),
    budgets: { turnMs: 60_000, invokeMs: 60_000, storeCallMs: 20_000 },
  });
  const { port } = await bot.start(0, "127.0.0.1");
  return { bot, url: `http://127.0.0.1:${port}/api/messages` };
};

const turnWork = (url: string, connector: Connector): readonly Work[] => {
  const personAt = (index: number): TeamsPerson => {
    const personId = modelPersonId(index % peopleCount);
    return {
      serviceUrl: connector.serviceUrl,
      userId: `29:${personId}`,
      aadObjectId: personId,
      conversationId: `a:${personId}`,
    };
  };
  const said = async (activity: object): Promise<string> => {
    const response = await post(url, activity);
    if (response.status !== 200) throw new Error(`A turn was answered with ${response.status}.`);
    return response.text();
  };
  const actorAt = (index: number) =>
    createActor({
      patience: 1,
      pause: async () => undefined,
      press: (data, inputs = {}) => {
        const person = personAt(index);
        const [first] = connector.messagesOf(person.conversationId ?? "");
        return said(execute(person, { ...data }, inputs, { replyToId: first?.id }));
      },
    });
  return [
    {
      what: "first turn of a person (tiến độ)",
      count: peopleCount,
      once: (index) => said(message(personAt(index), "tiến độ")),
    },
    {
      what: "turn that reads (tiến độ)",
      count: counts.turn,
      once: (index) => said(message(personAt(index), "tiến độ")),
    },
    {
      what: "two turns: form opened, work recorded",
      count: counts.turn,
      once: async (index) => {
        const action = { do: "report", month: modelDay.slice(0, 7), assigned: index + 1 } as const;
        const isRecorded = await actorAt(index).perform(action, `bench-${index}`);
        if (!isRecorded) throw new Error(`The report ${index} was refused.`);
      },
    },
  ];
};

const rows: string[] = [];
for (const one of [openEmbeddedBench(), await openCosmosBench()]) {
  await seedNotes(one.documents);
  for (const work of storeWork(one.documents)) rows.push(await measure(one, work));
  await seedModelOffice(one.documents, peopleCount);
  const connector = await startConnector();
  const { bot, url } = await startBot(one.documents);
  // What heartbeats do for an office that is new is no turn's.
  for (let beat = 0; beat < newOfficeBeats; beat++) await bot.beat();
  for (const work of turnWork(url, connector)) {
    rows.push(await measure(one, work));
    await bot.settled();
  }
  const receipts = await one.documents.query(partitionOf.office(demoOfficeId), {
    kind: "receipt",
    limit: 1000,
  });
  if (receipts.found.length === 0) throw new Error("No turn has left a receipt.");
  await bot.stop();
  await connector.close();
  await one.close();
}
console.log(`${lanes} at a time; request units are modelled\n`);
console.log(
  "| | engine | per second | p50 ms | p99 ms | bytes each | RU each |\n|---|---|---|---|---|---|---|",
);
console.log(rows.toSorted((one, other) => order(one) - order(other)).join("\n"));

/** The rows of one work stand together. */
function order(row: string): number {
  return rows.findIndex((other) => other.split("|")[1] === row.split("|")[1]);
}
