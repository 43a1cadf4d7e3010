import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { demoRoster } from "../../src/demo/demo-roster.ts";
import { secretOf } from "../../src/domain/secret.ts";
import { createLog } from "../../src/log.ts";
import { personCodec } from "../../src/store/codecs.ts";
import { createLedger } from "../../src/store/create-ledger.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { metricNames } from "../../src/telemetry/metrics.ts";
import { openOtlp } from "../../src/telemetry/open-otlp.ts";
import type { Telemetry } from "../../src/telemetry/telemetry.ts";
import { type Collector, startCollector } from "../support/collector.ts";
import { openChats } from "../support/push/open-chats.ts";
import { refusals } from "../support/teams/connector-faults.ts";
import { readableLog } from "../support/turn/read-log.ts";
import { type Office, type OfficeSettings, startOffice } from "../support/turn/start-office.ts";
import { createGate, type Meddler, meddledWith } from "../support/turn/store-faults.ts";
import { createClient } from "../support/turn/teams-client.ts";

let collector: Collector;
let office: Office | undefined;
let meddler: Meddler;
const reading = readableLog();

beforeEach(async () => {
  collector = await startCollector();
  meddler = () => undefined;
});
afterEach(async () => {
  await office?.close();
  office = undefined;
  await collector.close();
});

const open = (): Telemetry =>
  openOtlp({
    ...{ endpoint: `${collector.url}/`, headers: secretOf("x-key=hush, x-other=1=2"), serviceName: "thidua" },
    ...{ version: "1.2.3", instanceId: "one", traceRatio: 1, intervalMs: 600_000, log: reading.log },
  });

const start = async (more: OfficeSettings = {}): Promise<Office> => {
  const telemetry = open();
  const ledger = createLedger((action, ru) => telemetry.count("thidua.store.ru", ru, { action }));
  office = await startOffice({
    ...{ inMemory: true, telemetry, ledger, log: reading.log },
    around: (documents) => meddledWith(documents, (call) => meddler(call)),
    ...more,
  });
  return office;
};

test("turns, refusals, conflicts, answers and reminders are counted, and turns are traced", async () => {
  const { bots, connector, goTo, everybody, documents } = await start({ botCount: 2 });
  const [one] = await openChats(office as Office, everybody.slice(0, 2));
  const client = createClient(office as Office, "chuyen-vien");
  await client.say("tiến độ");
  await client.say("số liệu đã báo");
  // The first commit of this turn finds somebody else's.
  const gate = createGate();
  let isFirst = true;
  meddler = ({ name }) => {
    if (name !== "batch" || !isFirst) return undefined;
    isFirst = false;
    return gate.opened;
  };
  const said = client.typed("lịch");
  const twice = [client.deliver(said), client.deliver(said, 1)];
  await vi.waitFor(() => expect(isFirst).toBe(false));
  await twice[1];
  gate.open();
  await twice[0];
  await office?.settled();
  meddler = ({ name, what }) => (name === "get" && what.startsWith("pledge:") ? "throwsAfter" : undefined);
  await client.say("đăng ký");
  meddler = () => undefined;
  const refused = await fetch(bots[0].url, { method: "POST", body: "x" });
  expect(refused.status).toBe(415);
  goTo("2026-06-25T08:00");
  await bots[0].bot.beat();
  await office?.close();
  office = undefined;

  const turns = { channel: "teams", action: "command progress", outcome: "happened" };
  expect(collector.value("thidua.turns", turns)).toBe(1);
  expect(collector.value("thidua.turns", { action: "command calendar", outcome: "happened" })).toBe(1);
  expect(collector.value("thidua.turns", { action: "command register", outcome: "broke" })).toBe(1);
  expect(collector.value("thidua.turn.duration")).toBe(collector.value("thidua.turns"));
  expect(collector.value("thidua.store.conflicts")).toBeGreaterThanOrEqual(1);
  expect(collector.value("thidua.refusals", { reason: "415" })).toBe(1);
  const pushed = connector.all().filter(({ activity }) => activity["summary"] === "Đăng ký thi đua").length;
  expect(pushed).toBeGreaterThan(0);
  expect(collector.value("thidua.pushes", { outcome: "sent" })).toBe(pushed);
  expect(collector.value("thidua.sends", { sort: "push", outcome: "sent" })).toBe(pushed);
  expect(collector.value("thidua.sends", { sort: "answer", outcome: "sent" })).toBeGreaterThanOrEqual(4);
  expect(one).toBeDefined();
  const spans = collector.spans();
  const turned = spans.filter(({ name }) => name === "turn");
  expect(turned).toHaveLength(collector.value("thidua.turns"));
  const progress = turned.find(({ attributes }) => attributes["action"] === "command progress");
  expect(progress?.attributes).toEqual({
    channel: "teams",
    action: "command progress",
    outcome: "happened",
  });
  expect(progress?.isFailed).toBe(false);
  expect(turned.filter(({ isFailed }) => isFailed).map(({ attributes }) => attributes)).toMatchObject([
    { action: "command register", outcome: "broke" },
  ]);
  // From the event down to what the turn asks of the store, and to its answer: one trace.
  const event = spans.find(({ id }) => id === progress?.parentId);
  expect(event).toMatchObject({ name: "event", parentId: undefined, traceId: progress?.traceId });
  expect(event?.attributes["reference"]).toMatch(/^[0-9a-f]{8}$/);
  const beneath = (id: string | undefined) => spans.filter(({ parentId }) => parentId === id);
  const asked = beneath(progress?.id).map(({ name }) => name);
  expect(asked.filter((name) => name === "store batch")).toHaveLength(1);
  expect(asked.filter((name) => name === "store get").length).toBeGreaterThan(3);
  expect(beneath(event?.id).filter(({ name }) => name === "send")).toHaveLength(1);
  expect(collector.headers()).toMatchObject({ "x-key": "hush", "x-other": "1=2" });
  expect(documents).toBeDefined();
});

test("nothing that is told names anybody, nor says a word of theirs", async () => {
  const { bots, everybody, goTo, all, person } = await start();
  await openChats(office as Office, everybody);
  const client = createClient(office as Office, "chuyen-vien");
  await client.say("tháng 5 18/20 việc, 16 vừa tốt vừa đúng hạn, riêng tư");
  await client.say("tóm tắt riêng tư");
  goTo("2026-06-25T08:00");
  await bots[0].bot.beat();
  const people = (await all("person")).map((stored) => ({ id: stored.id, ...personCodec.read(stored) }));
  await office?.close();
  office = undefined;
  const told = collector.text();
  expect(told).toContain("thidua.pushes");
  const secrets = [
    ...demoRoster.map(({ name }) => name),
    ...people.flatMap(({ id, email, objectId }) => [id.slice("person:".length), email, objectId]),
    ...[person("chuyen-vien").userId, "riêng tư", "hush"],
  ].filter((word): word is string => typeof word === "string" && word !== "");
  expect(secrets.length).toBeGreaterThan(60);
  expect(secrets.filter((word) => told.includes(word))).toEqual([]);
  expect(reading.text()).not.toContain("hush");
});

test.each(["refuses", "hangs"] as const)(
  "a collector that %s keeps nobody waiting, and the bot ends in time",
  async (mood) => {
    collector.mood = mood;
    await start();
    const client = createClient(office as Office, "chuyen-vien");
    const begunMs = performance.now();
    await client.say("lịch");
    expect(client.screen()).toContain("Lịch");
    await office?.bots[0].bot.stop();
    expect(performance.now() - begunMs).toBeLessThan(6_000);
    expect(collector.text()).toContain("thidua.turns");
    expect(reading.text()).not.toContain("hush");
  },
);

test("every five minutes the log tells how the bot is, in one line", async () => {
  const log = readableLog();
  const { bots, skip, goTo, everybody } = await start({ log: log.log });
  await openChats(office as Office, everybody.slice(0, 2));
  const client = createClient(office as Office, "chuyen-vien");
  const lines = () => log.entries().filter(({ msg }) => msg === "how the bot is");
  await client.say("lịch");
  await bots[0].bot.beat();
  expect(lines()).toHaveLength(0);
  skip(301_000);
  goTo("2026-06-25T08:00");
  await bots[0].bot.beat();
  expect(lines()).toHaveLength(1);
  expect(lines()[0]).toMatchObject({
    event: "vitals",
    vitals: { turns: 3, turnsFailed: 0, unknownRows: 0, pumpStopped: 0, grantDead: 0, outboxAgeSec: 0 },
  });
  await bots[0].bot.beat();
  expect(lines()).toHaveLength(1);
});

test("the outbox's age is how long the oldest push that is due has waited, and a stopped pump is told", async () => {
  const log = readableLog();
  const { bots, skip, goTo, everybody, connector } = await start({ log: log.log });
  await openChats(office as Office, everybody.slice(0, 2));
  connector.refuse("everywhere", refusals.notRegistered);
  goTo("2026-06-25T08:00");
  await bots[0].bot.beat();
  goTo("2026-06-25T08:20");
  skip(301_000);
  await bots[0].bot.beat();
  const [line] = log.entries().filter(({ msg }) => msg === "how the bot is");
  expect(line).toMatchObject({ vitals: { pumpStopped: 1, unauthorized: 2 } });
  const age = (line as unknown as { vitals: { outboxAgeSec: number } }).vitals.outboxAgeSec;
  expect(age).toBeGreaterThanOrEqual(1_190);
  expect(age).toBeLessThanOrEqual(1_210);
});

test("a store that is too busy is counted, and the turn that met it", async () => {
  let isBusy = false;
  await start({
    around: (documents) => ({
      ...documents,
      get: async (partition, id) => {
        if (isBusy && id === "office") throw new StoreError("busy", "no units left");
        return documents.get(partition, id);
      },
    }),
  });
  const client = createClient(office as Office, "chuyen-vien");
  isBusy = true;
  await client.deliver(client.typed("lịch"));
  await office?.close();
  office = undefined;
  expect(collector.value("thidua.store.throttled")).toBe(1);
  expect(collector.value("thidua.turns", { outcome: "failed" })).toBe(1);
});

test("reminders that a platform refuses are counted so, and not as if it had no room", async () => {
  const { bots, goTo, everybody, connector } = await start();
  const people = await openChats(office as Office, everybody.slice(0, 4));
  const [blocked, bad, unknown, stranger] = people.map(({ chatId }) => chatId);
  connector.refuse(blocked ?? "", refusals.blockedByUser);
  connector.refuse(bad ?? "", { is: "status", when: "before", status: 400 });
  connector.refuse(unknown ?? "", { is: "status", when: "after", status: 500 });
  connector.refuse(stranger ?? "", refusals.notRegistered);
  goTo("2026-06-25T08:00");
  await bots[0].bot.beat();
  await office?.close();
  office = undefined;
  const pushes = (outcome: string) => collector.value("thidua.pushes", { outcome });
  expect(pushes("refused")).toBe(2);
  expect(pushes("unknown")).toBe(1);
  expect(pushes("gone")).toBe(1);
  expect(pushes("throttled")).toBe(0);
  expect(pushes("sent")).toBe(0);
  expect(collector.value("thidua.outbound.unauthorized", { channel: "teams" })).toBe(1);
  // The gauge of what the log tells is handed over with the last line.
  expect(collector.value("thidua.outbox.unknown")).toBe(1);
});

test("a platform whose grant is dead shows in the log's line and in the gauge, and so does its end", async () => {
  const log = readableLog();
  let isDead = true;
  const { bots, skip } = await start({
    log: log.log,
    connects: [
      () => ({
        channel: {
          name: "zalo-oa",
          can: { inputs: false, edits: false, files: false },
          send: async () => ({ is: "gone", reason: "nobody" }),
        },
        routes: [],
        isGrantDead: async () => isDead,
      }),
    ],
  });
  const beat = async () => {
    skip(301_000);
    await bots[0].bot.beat();
  };
  await beat();
  isDead = false;
  await beat();
  isDead = true;
  await beat();
  const lines = log.entries().filter(({ msg }) => msg === "how the bot is");
  expect(lines).toMatchObject([
    { vitals: { grantDead: 1 } },
    { vitals: { grantDead: 0 } },
    { vitals: { grantDead: 1 } },
  ]);
  await office?.close();
  office = undefined;
  expect(collector.value("thidua.grant.dead")).toBe(1);
});

test("each line of a turn's log, its trace and its apology name it alike; another turn is named otherwise", async () => {
  let said = "";
  const log = createLog("debug", {
    write: (line) => {
      said += line;
    },
  });
  await start({ log });
  const client = createClient(office as Office, "chuyen-vien");
  await client.say("đăng ký");
  said = "";
  meddler = ({ name, what }) => {
    if (name === "batch" && what.includes("receipt:")) return "throwsBefore";
    return undefined;
  };
  await client.deliver(client.typed("lịch"));
  await office?.settled();
  meddler = () => undefined;
  const reference = /kèm mã ([0-9a-f]{8})\./.exec(client.screen())?.[1];
  expect(reference).toBeDefined();
  const lines = said
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { readonly msg: string; readonly reference?: string });
  expect(lines.map(({ msg }) => msg)).toEqual(["a commit broke off", "a turn failed"]);
  expect(lines.map((line) => line.reference)).toEqual([reference, reference]);
  await client.say("lịch");
  await office?.close();
  office = undefined;
  const events = collector.spans().filter(({ name }) => name === "event");
  expect(new Set(events.map(({ attributes }) => attributes["reference"])).size).toBe(3);
  const failed = events.find(({ attributes }) => attributes["reference"] === reference);
  expect(collector.spans().find(({ parentId }) => parentId === failed?.id)).toMatchObject({
    name: "turn",
    isFailed: true,
    attributes: { outcome: "failed" },
  });
});

test("every metric has one name, and what is alerted on is among them", () => {
  expect(new Set(metricNames).size).toBe(metricNames.length);
  for (const name of metricNames) expect(name).toMatch(/^thidua(\.[a-z]+)+$/);
});

test("a stop lets the turn under way end and be answered, and sends everybody else away", async () => {
  const gate = createGate();
  let isReached = false;
  const { bots, connector } = await start({ inMemory: false });
  const client = createClient(office as Office, "chuyen-vien");
  await client.say("trợ giúp");
  const before = connector.all().length;
  meddler = ({ name }) => {
    if (name !== "batch") return undefined;
    isReached = true;
    return gate.opened;
  };
  const asked = client.deliver(client.typed("tiến độ"));
  await vi.waitFor(() => expect(isReached).toBe(true));
  const origin = new URL(bots[0].url).origin;
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  const stopping = bots[0].bot.stop();
  expect((await fetch(`${origin}/readyz`)).status).toBe(503);
  expect((await client.deliver(client.typed("lịch"))).status).toBe(503);
  gate.open();
  expect((await asked).status).toBe(200);
  await stopping;
  expect(connector.all().length).toBe(before + 1);
  await expect(fetch(`${origin}/readyz`)).rejects.toThrow();
});
