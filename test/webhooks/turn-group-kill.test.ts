import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { demoPlan } from "../../src/demo/demo-plan.ts";
import { seedDemo } from "../../src/demo/seed-demo.ts";
import { createCalendar } from "../../src/domain/calendar/calendar.ts";
import type { Day } from "../../src/domain/day.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { agreed } from "../support/agreed.ts";
import { sourcePlan } from "../support/start-demo-bot.ts";
import { mention, post } from "../support/teams/activities.ts";
import { type Connector, startConnector } from "../support/teams/connector.ts";
import { addressAll } from "../support/turn/address-all.ts";
import { type Lives, startLives } from "../support/turn/run-lives.ts";

const killCount = 6;
const leastTurns = 60;
const peopleCount = 4;
const groupId = "19:nhom";

let folder = "";
let connector: Connector;
let lives: Lives | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-group-kill-"));
  connector = await startConnector();
});
afterEach(async () => {
  await lives?.close();
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
});

const openOffice = () => openEmbedded({ file: join(folder, "store.db"), nowMs: Date.now });

/** Delivers as Teams does: again and again until it is taken. */
const deliver = async (url: () => string, activity: object): Promise<void> => {
  for (let attempt = 0; attempt < 1_000; attempt++) {
    try {
      if ((await post(url(), activity)).status === 200) return;
    } catch {
      // The bot is dead for the moment.
    }
    await sleep(20);
  }
  throw new Error("The bot did not answer any more.");
};

test("kill -9 while people ask in a group: each is answered alone and told so there, twice only across a kill", async () => {
  const documents = openOffice();
  await seedDemo(documents, {
    plans: [demoPlan(sourcePlan(), "2026-06-22" as Day, createCalendar())],
    consent: agreed,
  });
  const names = (await addressAll(documents)).slice(0, peopleCount);
  await documents.close();
  const running = await startLives(join(folder, "store.db"));
  lives = running;

  let [turnCount, isOver] = [0, false];
  const asking = names.map(async (name) => {
    const person = { serviceUrl: connector.serviceUrl, userId: `29:${name}`, aadObjectId: name };
    while (!isOver || turnCount < leastTurns) {
      const among = { ...person, conversationId: groupId, conversationType: "groupChat" } as const;
      await deliver(running.url, mention(among, "tiến độ"));
      turnCount += 1;
    }
  });
  for (let kill = 0; kill < killCount; kill++) {
    const seen = connector.requests.length + 5 + 3 * kill;
    await connector.until(() => connector.requests.length >= seen, 20_000);
    await running.kill();
  }
  isOver = true;
  await Promise.all(asking);
  await running.kill();

  const office = openOffice();
  const receipts = async () => (await office.query("office:demo", { kind: "receipt", limit: 1000 })).found;
  const unsent = async () => (await receipts()).filter(({ state }) => state !== "sent");
  await expect.poll(unsent, { timeout: 15_000, interval: 100 }).toEqual([]);
  await running.close();
  lives = undefined;
  const states = (await receipts()).map(({ body }) =>
    (body["posted"] as { state: string }[]).map(({ state }) => state).join(" "),
  );
  await office.close();
  expect(states).toHaveLength(turnCount);
  // A kill while the chat is being opened leaves the way to it, and nothing half done.
  expect([...new Set(states)].filter((one) => one !== "sent")).toEqual(["sent sent needless"]);

  const asides = states.filter((one) => one !== "sent").length;
  const own = names.flatMap((name) => connector.messagesOf(`a:${name}`));
  const inGroup = connector.messagesOf(groupId);
  const mostDoubled = (killCount + 1) * peopleCount;
  expect(own.length).toBeGreaterThanOrEqual(asides);
  expect(own.length - asides).toBeLessThanOrEqual(mostDoubled);
  expect(inGroup.length).toBeGreaterThanOrEqual(turnCount);
  expect(inGroup.length - turnCount).toBeLessThanOrEqual(mostDoubled);
  expect(inGroup.every(({ onlyTo }) => onlyTo !== undefined)).toBe(true);
  expect(new Set(own.map(({ activity }) => activity["summary"]))).toEqual(new Set(["Tiến độ của anh/chị"]));
}, 120_000);
