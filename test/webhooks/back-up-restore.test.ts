import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { demoPlan } from "../../src/demo/demo-plan.ts";
import { demoOfficeId, seedDemo } from "../../src/demo/seed-demo.ts";
import { createCalendar } from "../../src/domain/calendar/calendar.ts";
import { documentsContainer } from "../../src/store/cosmos/containers.ts";
import { openCosmos } from "../../src/store/cosmos/open-cosmos.ts";
import type { Documents } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { agreed } from "../support/agreed.ts";
import { type Cosmos, startCosmos } from "../support/cosmos/start-cosmos.ts";
import { sourcePlan } from "../support/start-demo-bot.ts";
import { everythingIn } from "../support/store/any-office.ts";
import { type Connector, startConnector } from "../support/teams/connector.ts";
import { addressAll } from "../support/turn/address-all.ts";
import { type BusyPerson, createBusyPerson } from "../support/turn/busy-person.ts";
import { type Lives, startLives } from "../support/turn/run-lives.ts";

const root = resolve(import.meta.dirname, "../..");

let folder = "";
let connector: Connector;
let cosmos: Cosmos;
let lives: Lives | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-restore-"));
  connector = await startConnector();
  cosmos = await startCosmos({ container: { id: "documents", ...documentsContainer }, anyDate: true });
});
afterEach(async () => {
  await lives?.close();
  lives = undefined;
  await connector.close();
  await cosmos.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);
const open = (name: string): Documents => openEmbedded({ file: at(name), nowMs: Date.now });

type Env = Readonly<Record<string, string>>;
const inFile = (name: string): Env => ({ STORE: "embedded", DATA_FILE: at(name) });
const inCosmos = (): Env => ({ STORE: "cosmos", COSMOS_ENDPOINT: cosmos.endpoint, COSMOS_KEY: cosmos.key });

type Ran = { readonly code: unknown; readonly said: string };

/** A command of the operator, in a process of its own. */
const command = (env: Env, ...args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const told = [join(root, "src/main.ts"), ...args];
    execFile(process.execPath, told, { cwd: root, env }, (error, out, err) =>
      done({ code: error ? error.code : 0, said: out + err }),
    );
  });

/** What the doctor finds wrong with the store, the machine's network being none of the test's business. */
const ailing = async (env: Env): Promise<readonly string[]> => {
  const { said } = await command(env, "doctor", "--json", "--stopped");
  const { findings } = JSON.parse(said) as {
    readonly findings: readonly { readonly check: string; readonly state: string; readonly word: string }[];
  };
  const ofStore = ["store", "documents", "tallies", "audit", "jobs", "offices", "plans"];
  return findings
    .filter(({ check, state }) => ofStore.includes(check) && state !== "ok")
    .map(({ word }) => word);
};

/** The office of the demo, in which some people will work. */
const seeded = async (name: string): Promise<readonly string[]> => {
  const documents = open(name);
  await seedDemo(documents, {
    plans: [demoPlan(sourcePlan(), "2026-06-22", createCalendar())],
    consent: agreed,
  });
  const names = await addressAll(documents);
  await documents.close();
  return names;
};

const peopleOf = (names: readonly string[], url: () => string): readonly BusyPerson[] =>
  names.slice(0, 5).map((name) => {
    const person = { serviceUrl: connector.serviceUrl, userId: `29:${name}`, aadObjectId: name };
    return createBusyPerson({ ...person, conversationId: `a:${name}` }, url, connector);
  });

/** Rates that were pledged, of each who pledged, in their order. */
const pledgedIn = async (name: string): Promise<readonly (readonly number[])[]> => {
  const documents = open(name);
  const { found } = await documents.query(partitionOf.office(demoOfficeId), { kind: "pledge", limit: 100 });
  await documents.close();
  return found.map(({ body }) =>
    (body["history"] as unknown as readonly { content: { targetRate: number } }[]).map(
      ({ content }) => content.targetRate,
    ),
  );
};

/** Everything but who of the processes does what just now: that stays with the store. */
const documentsIn = async (documents: Documents): Promise<readonly string[]> =>
  (await everythingIn(documents)).filter((one) => !/^\["(pump:|chores)/.test(one));

const isBeginOf = (begin: readonly number[], whole: readonly number[]): boolean =>
  begin.every((rate, index) => rate === whole[index]);

test("a back-up made while people work, the bot killed with -9 and its disk lost: restored, all that was told before is there, and people go on", async () => {
  const names = await seeded("lost.db");
  const running = await startLives(at("lost.db"));
  lives = running;
  let url = running.url;
  const people = peopleOf(names, () => url());
  // Each in a range of their own, so that nobody's figures pass for another's.
  const rate = (index: number, count: number) => 8000 + index * 300 + count;
  await Promise.all(people.map((one) => one.begin()));
  await Promise.all(people.map((one, index) => one.pledge(rate(index, 0))));

  let goesOn = true;
  const working = (async () => {
    for (let count = 1; goesOn && count < 200; count++)
      for (const [index, one] of people.entries()) {
        await one.pledge(rate(index, count));
        // A back-up is of one moment, so there has to be one in which nobody writes.
        await sleep(300);
      }
  })();
  const before = people.map(({ rates }) => [...rates]);
  const backUp = () =>
    command(inFile("lost.db"), "store:export", "--office", demoOfficeId, "--file", at("back-up.jsonl"));
  await expect.poll(async () => (await backUp()).said, { timeout: 60_000 }).toContain("Wrote");
  const inBackUp = people.map(({ rates }) => rates.length);
  await expect
    .poll(() => people.map(({ rates }) => rates.length).join(), { timeout: 20_000 })
    .not.toBe(inBackUp.join());
  goesOn = false;
  await working;
  await running.close();
  lives = undefined;
  mkdirSync(at("lost"));
  for (const end of ["", "-wal", "-shm"]) renameSync(at(`lost.db${end}`), join(at("lost"), `lost.db${end}`));

  const taken = await command(inFile("restored.db"), "store:import", "--file", at("back-up.jsonl"));
  expect(taken).toMatchObject({ code: 0, said: expect.stringContaining("Took in") });
  expect(await ailing(inFile("restored.db"))).toEqual(["tallyUnbuilt"]);
  const restored = await pledgedIn("restored.db");
  expect(restored).toHaveLength(people.length);
  for (const [index, { rates }] of people.entries()) {
    const found = restored.find(([first]) => first === rates[0]) ?? [];
    expect(isBeginOf(before[index] ?? [], found), `${before[index]} | ${found}`).toBe(true);
    expect(isBeginOf(found, rates), `${found} | ${rates}`).toBe(true);
    // One may have been told of after it was written.
    expect(found.length).toBeLessThanOrEqual((inBackUp[index] ?? 0) + 1);
  }

  const again = await startLives(at("restored.db"));
  lives = again;
  url = again.url;
  for (const [index, one] of people.entries()) await one.pledge(rate(index, 299));
  const verified = async () =>
    (await command(inFile("restored.db"), "tally:verify", "--office", demoOfficeId)).code;
  await expect.poll(verified, { timeout: 30_000, interval: 500 }).toBe(0);
  await again.close();
  lives = undefined;
  expect((await command(inFile("restored.db"), "audit:verify")).code).toBe(0);
  expect(await ailing(inFile("restored.db"))).toEqual([]);
  const after = await pledgedIn("restored.db");
  const sorted = (all: readonly (readonly number[])[]) => all.map(String).sort();
  const goneOn = people.map(({ rates }) => [
    ...(restored.find(([first]) => first === rates[0]) ?? []),
    rates.at(-1) ?? 0,
  ]);
  expect(sorted(after)).toEqual(sorted(goneOn));
}, 180_000);

test("by the operator's commands an office goes from a file to Cosmos DB and back into a file, each document the same", async () => {
  const names = await seeded("first.db");
  const running = await startLives(at("first.db"));
  lives = running;
  const people = peopleOf(names, running.url);
  await Promise.all(people.map((one) => one.begin()));
  await Promise.all(people.map((one, index) => one.pledge(9000 + index)));
  await Promise.all(people.map((one) => one.reportWork(7, "new")));
  await running.close();
  lives = undefined;
  const first = open("first.db");
  const expected = await documentsIn(first);
  await first.close();
  expect(expected.filter((one) => one.includes('"pledge"')).length).toBe(people.length);

  const moves: readonly [from: Env, file: string, to: Env][] = [
    [inFile("first.db"), "there.jsonl", inCosmos()],
    [inCosmos(), "back.jsonl", inFile("last.db")],
  ];
  for (const [from, file, to] of moves) {
    const gone = await command(from, "store:export", "--office", demoOfficeId, "--file", at(file));
    expect(gone).toMatchObject({ code: 0, said: expect.stringContaining("Wrote") });
    const came = await command(to, "store:import", "--file", at(file));
    expect(came).toMatchObject({ code: 0, said: expect.stringContaining("Took in") });
    expect((await command(to, "audit:verify")).code).toBe(0);
    const once = await command(to, "store:import", "--file", at(file));
    expect(once).toMatchObject({ code: 0, said: expect.stringContaining("is there already") });
  }
  const there = await openCosmos({
    ...{ endpoint: cosmos.endpoint, database: cosmos.databaseId, container: cosmos.containerId },
    access: { by: "key", key: cosmos.key },
  });
  expect(await documentsIn(there)).toEqual(expected);
  await there.close();
  const last = open("last.db");
  expect(await documentsIn(last)).toEqual(expected);
  await last.close();
}, 180_000);
