import { setTimeout as delay } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { demoOfficeId } from "../../src/demo/seed-demo.ts";
import { readPush } from "../../src/store/pushes/push-codec.ts";
import { openChats } from "../support/push/open-chats.ts";
import { seededChat, seedPeople } from "../support/push/seed-people.ts";
import { documentedLimits } from "../support/teams/connector-limits.ts";
import { type Office, startOffice } from "../support/turn/start-office.ts";

let office: Office;
afterEach(() => office.close());

test("answers go first while thousands wait, no limit is passed, and a stop in the middle doubles nothing", async () => {
  office = await startOffice({ botCount: 2, isLimited: true });
  const { connector, documents, everybody } = office;
  const [asking] = await openChats(office, everybody.slice(0, 1));
  if (!asking) throw new Error("Nobody asks.");
  const seeded = await seedPeople(documents, {
    officeId: demoOfficeId,
    count: 2_000,
    serviceUrl: connector.serviceUrl,
  });
  const chats = new Set([...seeded.map(seededChat), asking.chatId]);
  office.goTo("2026-06-25T08:00");
  const beating = office.bots[0].bot.beat();
  const before = connector.requests.length;
  await connector.until(() => connector.requests.length > before + 20, 15_000);

  const bulkBefore: number[] = [];
  for (const _ of Array(6)) {
    const from = connector.all().length;
    await asking.client.say("lịch");
    const since = connector.all().slice(from);
    bulkBefore.push(since.findIndex(({ conversationId }) => conversationId === asking.chatId));
  }
  // Of two thousand that wait, at most a second's worth was taken between a question and its answer.
  expect(Math.min(...bulkBefore)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...bulkBefore)).toBeLessThanOrEqual(40);

  await office.bots[0].bot.stop();
  await beating;
  // What was handed back rests a little, for the windows of the platform.
  await delay(2_100);
  const sentByFirst = connector.requests.length;
  const second = office.bots[1]?.bot;
  const beatingOn = second?.beat();
  await connector.until(() => connector.requests.length > sentByFirst + 60, 15_000);
  await second?.stop();
  await beatingOn;

  const refused = connector.requests.filter(({ status }) => status !== 201);
  expect(refused.map(({ status }) => status)).toEqual([]);
  const reminded = connector.all().filter(({ activity }) => activity["summary"] === "Đăng ký thi đua");
  const reached = reminded.map(({ conversationId }) => conversationId);
  expect(new Set(reached).size).toBe(reached.length);
  expect(reached.every((id) => chats.has(id))).toBe(true);
  const pushes = await allPushes();
  expect(pushes).toHaveLength(2_001);
  expect(pushes.filter(({ state }) => state === "sent")).toHaveLength(reached.length);
  expect(pushes.filter(({ state }) => state !== "sent").every(({ state }) => state === "pending")).toBe(true);
  const [tenant] = documentedLimits.tenant;
  const times = connector.requests.slice(before).map(({ atMs }) => atMs);
  expect(
    times.every((at, index) => (times[index + tenant.count] ?? Number.POSITIVE_INFINITY) - at >= tenant.ms),
  ).toBe(true);
}, 60_000);

const allPushes = async () => {
  const found = [];
  for (const state of ["pending", "posting", "sent", "unknown", "gone", "needless"]) {
    const { documents } = office;
    let after: string | undefined;
    do {
      const page = await documents.queryEverywhere({ kind: "push", state, limit: 1_000, after });
      found.push(...page.found.map(readPush));
      after = page.after;
    } while (after !== undefined);
  }
  return found;
};
