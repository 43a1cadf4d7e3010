import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { demoPlan } from "../../src/demo/demo-plan.ts";
import { seedDemo } from "../../src/demo/seed-demo.ts";
import { createCalendar } from "../../src/domain/calendar/calendar.ts";
import type { Day } from "../../src/domain/day.ts";
import type { Documents, Stored } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { pumpLeaseCodec } from "../../src/store/pushes/create-pump-lease.ts";
import { readPush } from "../../src/store/pushes/push-codec.ts";
import { agreed } from "../support/agreed.ts";
import { type Collector, startCollector } from "../support/collector.ts";
import { sourcePlan } from "../support/start-demo-bot.ts";
import { message, post, type TeamsPerson } from "../support/teams/activities.ts";
import { type Connector, startConnector } from "../support/teams/connector.ts";
import { addressAll } from "../support/turn/address-all.ts";
import { runServed, type Served } from "../support/turn/run-served.ts";
import type { ServedOrder } from "../support/turn/served-process.ts";

let folder = "";
let connector: Connector;
let collector: Collector;
let names: readonly string[] = [];
const running = new Set<Served>();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-stop-"));
  [connector, collector] = await Promise.all([startConnector(), startCollector()]);
  await inStore(async (documents) => {
    await seedDemo(documents, {
      plans: [demoPlan(sourcePlan(), "2026-06-22" as Day, createCalendar())],
      consent: agreed,
    });
    names = await addressAll(documents);
  });
});
afterEach(async () => {
  for (const { child } of running) child.kill("SIGKILL");
  running.clear();
  await Promise.all([connector.close(), collector.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const file = () => join(folder, "store.db");

/** Looks into the store, as another instance would. */
const inStore = async <Value>(look: (documents: Documents) => Promise<Value>): Promise<Value> => {
  const documents = openEmbedded({ file: file(), nowMs: Date.now });
  try {
    return await look(documents);
  } finally {
    await documents.close();
  }
};

const all = (kind: string): Promise<readonly Stored[]> =>
  inStore(async (documents) => (await documents.query("office:demo", { kind, limit: 1000 })).found);

const serve = async (order: Omit<ServedOrder, "file" | "collector">): Promise<Served> => {
  const served = await runServed({ file: file(), collector: collector.url, ...order });
  running.add(served);
  return served;
};

const person = (name: string): TeamsPerson => ({
  serviceUrl: connector.serviceUrl,
  ...{ userId: `29:${name}`, aadObjectId: name, conversationId: `a:${name}` },
});

const say = (served: Served, name: string, text: string): Promise<Response> =>
  post(served.url, { ...message(person(name), text), timestamp: new Date().toISOString() });

const statusOf = async (asked: Promise<Response>): Promise<number> => (await asked).status;

test("SIGTERM lets the turn and the reminders under way end, sends others away, and leaves what another goes on with", async () => {
  const people = names.slice(0, 5);
  const first = await serve({ now: "2026-06-25T07:50" });
  for (const name of people) expect(await statusOf(say(first, name, "xin chào"))).toBe(200);
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  expect(await inStore((documents) => documents.get(partitionOf.pump("teams"), "lease"))).toMatchObject({
    body: { term: 1 },
  });

  // Its lease was handed back, so the next one sends at once what is due by now, and each send takes its time.
  connector.refuse("everywhere", { is: "late", when: "after", ms: 1_500 });
  const requestCount = connector.requests.length;
  const isSending = () => connector.requests.length >= requestCount + 2;
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  const second = await serve({ now: "2026-06-25T08:00", batchMs: 1_000 });
  await connector.until(isSending, 15_000);
  const [asker = ""] = people;
  const asked = say(second, asker, "tiến độ");
  await second.says("turn");
  const origin = new URL(second.url).origin;
  expect(await statusOf(fetch(`${origin}/readyz`))).toBe(200);
  const toldMs = performance.now();
  second.child.kill("SIGTERM");
  await expect.poll(() => statusOf(fetch(`${origin}/readyz`)), { timeout: 900, interval: 20 }).toBe(503);
  expect(await statusOf(say(second, people[1] ?? "", "lịch"))).toBe(503);
  expect(await statusOf(asked)).toBe(200);
  expect(await second.ended, second.complained()).toBe(0);
  expect(performance.now() - toldMs).toBeLessThan(10_000);

  const receipts = await all("receipt");
  expect(receipts).toHaveLength(people.length + 1);
  expect(receipts.filter(({ state }) => state !== "sent")).toEqual([]);
  expect(connector.messagesOf(`a:${asker}`).at(-1)?.activity["summary"]).toMatch(/^Tiến độ/);
  const pushes = (await all("push")).map(readPush);
  const sent = pushes.filter(({ state }) => state === "sent");
  expect(sent).toHaveLength(people.length);
  expect(pushes.filter(({ state }) => state === "posting" || state === "unknown")).toEqual([]);
  const [pump, chores, storeMs] = await inStore((documents) =>
    Promise.all([
      documents.get(partitionOf.pump("teams"), "lease"),
      documents.get(partitionOf.chores, "lease"),
      documents.storeTimeMs(),
    ]),
  );
  expect(pumpLeaseCodec.read(pump as Stored).term).toBe(2);
  expect(pump?.dueMs).toBeLessThan(storeMs + 2_000);
  expect(chores?.dueMs).toBe(0);
  // What was counted last is told before it ends, to the collector and to the log.
  expect(collector.value("thidua.pushes", { outcome: "sent" })).toBe(people.length);
  expect(collector.value("thidua.turns", { outcome: "happened" })).toBe(1);
  expect(second.log().filter(({ event }) => event === "vitals")).toMatchObject([
    { vitals: { pushesSent: people.length, turns: 1, turnsFailed: 0, unknownRows: 0 } },
  ]);
}, 60_000);

test("a process that does not end in the time that it has ends with 1, and so does one whose end breaks", async () => {
  const slow = await serve({ now: "2026-06-25T07:50", batchMs: 6_000, mostMs: 500 });
  const asked = say(slow, names[0] ?? "", "xin chào").catch(() => undefined);
  await slow.says("turn");
  slow.child.kill("SIGTERM");
  expect(await slow.ended).toBe(1);
  expect(slow.complained()).toContain("did not end within 500 ms");
  await asked;

  const breaking = await serve({ now: "2026-06-25T07:50", breaks: true });
  breaking.child.kill("SIGINT");
  expect(await breaking.ended).toBe(1);
  expect(breaking.complained()).toContain("the store broke");
  // Its figures were handed over all the same.
  expect(collector.text()).toContain("thidua");
}, 60_000);
