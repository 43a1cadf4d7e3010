import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { openCosmos } from "../../src/store/cosmos/open-cosmos.ts";
import { createActor } from "../support/office-model/create-actor.ts";
import { modelPersonId, seedModelOffice } from "../support/office-model/seed-model-office.ts";
import { placeIn, startCosmosEngine } from "../support/store/start-engine.ts";
import { execute, message, post } from "../support/teams/activities.ts";
import { pledgeEvents } from "../support/turn/read-office.ts";
import type { Office } from "../support/turn/start-office.ts";
import { createClient, pledgeInputs } from "../support/turn/teams-client.ts";
import { useOffice } from "../support/turn/use-office.ts";

const start = useOffice();

/** Three bots over Cosmos DB's stand-in; budgets wide enough for a busy machine, for it is not time that is tested. */
const startThree = async (): Promise<Office> => {
  const { cosmos, close } = await startCosmosEngine();
  const engine = { open: () => openCosmos({ ...placeIn(cosmos), callMs: 15_000 }), close };
  const budgets = { turnMs: 60_000, invokeMs: 60_000, storeCallMs: 20_000 };
  return start({ engine, botCount: 3, sendTimeoutMs: 3_000, budgets: () => budgets });
};

const urlAt = ({ bots }: Office, at: number): string => (bots[at % bots.length] ?? bots[0]).url;

test("a hundred pledges at once, through three bots, are a hundred pledges", async () => {
  const office = await startThree();
  await seedModelOffice(office.documents, 100);
  const pledged = await Promise.all(
    Array.from({ length: 100 }, async (_, at) => {
      const personId = modelPersonId(at);
      const person = office.person(personId);
      const actor = createActor({
        patience: 20,
        pause: () => sleep(100),
        press: async (data, inputs = {}) => {
          const tapped = execute(person, { ...data }, inputs, { replyToId: "m-1" });
          return (await post(urlAt(office, at), tapped)).text();
        },
      });
      return actor.perform({ do: "pledge", rate: 9_000 + at }, `key-${at}`);
    }),
  );
  await office.settled();
  expect(pledged.filter(Boolean)).toHaveLength(100);
  const events = await pledgeEvents(office);
  expect(events.map((all) => all.map(({ did }) => did))).toEqual(events.map(() => ["registered"]));
  const rates = events.map(([event]) => Math.round((event?.content.targetRate ?? 0) * 10_000));
  expect(rates.sort()).toEqual(Array.from({ length: 100 }, (_, at) => 9_000 + at));
}, 120_000);

test("one tap that reaches three bots at once has one effect and one answer", async () => {
  const office = await startThree();
  const client = createClient(office, "chuyen-vien");
  await client.say("đăng ký");
  await client.tap("Xem lại", pledgeInputs("95"));
  const tapped = client.tapped("Xác nhận");
  const answers = await Promise.all([0, 1, 2, 0, 1, 2].map((bot) => client.deliver(tapped, bot)));
  await office.settled();
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(answers[0]?.body).toContain("Đã ghi nhận đăng ký.");
  expect((await pledgeEvents(office)).map((events) => events.length)).toEqual([1]);
}, 60_000);

test("of six reports of one month at once, through three bots, one counts and five are shown what it says", async () => {
  const office = await startThree();
  const client = createClient(office, "chuyen-vien");
  await client.say("cập nhật tháng 6");
  const tapped = Array.from({ length: 6 }, (_, at) =>
    client.tapped("Ghi nhận", { month: "2026-06", assigned: String(at + 10), done: "5", well: "5" }),
  ).map((activity, at) => {
    // Each as from a card drawn anew, whose button has a key of its own.
    const text = JSON.stringify(activity).replace(/"key":"[^"]*"/, `"key":"own-${at}"`);
    return JSON.parse(text) as Record<string, unknown>;
  });
  const answers = await Promise.all(tapped.map((activity, at) => client.deliver(activity, at % 3)));
  await office.settled();
  const bodies = answers.map(({ body }) => body);
  expect(bodies.filter((body) => body.includes("Đã ghi nhận số liệu"))).toHaveLength(1);
  expect(bodies.filter((body) => body.includes("Nội dung đã thay đổi"))).toHaveLength(5);
  const [report, ...others] = await office.all("work");
  expect(others).toEqual([]);
  expect(report?.body["history"]).toHaveLength(1);
}, 60_000);

test("messages of one person to three bots at once are all answered, one after the other", async () => {
  const office = await startThree();
  const client = createClient(office, "chuyen-vien");
  await client.say("trợ giúp");
  const before = client.messages().length;
  const said = Array.from({ length: 9 }, () => message(client.person, "tiến độ"));
  const statuses = await Promise.all(said.map(async (one, at) => (await client.deliver(one, at % 3)).status));
  await office.settled();
  expect(statuses).toEqual(said.map(() => 200));
  expect(client.messages()).toHaveLength(before + 9);
  expect((await office.all("receipt")).filter(({ state }) => state !== "sent")).toEqual([]);
}, 60_000);
