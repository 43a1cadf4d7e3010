import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Receipt } from "../../src/bot/receipt.ts";
import type { Talk } from "../../src/bot/talk.ts";
import { drawCard } from "../../src/channels/teams/draw-card.ts";
import { demoPlan } from "../../src/demo/demo-plan.ts";
import { seedDemo } from "../../src/demo/seed-demo.ts";
import { createCalendar } from "../../src/domain/calendar/calendar.ts";
import type { Day } from "../../src/domain/day.ts";
import type { Documents, Stored } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { agreed } from "../support/agreed.ts";
import { sourcePlan } from "../support/start-demo-bot.ts";
import { type Connector, startConnector } from "../support/teams/connector.ts";
import { addressAll } from "../support/turn/address-all.ts";
import { type BusyPerson, createBusyPerson } from "../support/turn/busy-person.ts";
import { createRandom } from "../support/turn/random.ts";
import { type Lives, startLives } from "../support/turn/run-lives.ts";

const killCount = 12;
const leastTurns = 300;
const peopleCount = 12;

let folder = "";
let connector: Connector;
let lives: Lives | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-kill-"));
  connector = await startConnector();
});
afterEach(async () => {
  await lives?.close();
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = () => join(folder, "store.db");

const openOffice = (): Documents => openEmbedded({ file: file(), nowMs: Date.now });

const all = async (documents: Documents, kind: string): Promise<readonly Stored[]> =>
  (await documents.query("office:demo", { kind, limit: 1000 })).found;

/** What each person does until told to stop, one thing after the other; everybody at once. */
const live = async (busy: BusyPerson, random: (below: number) => number, goesOn: () => boolean) => {
  await busy.begin();
  let count = 0;
  while (goesOn()) {
    count += 1;
    const chosen = random(4);
    if (chosen < 2) await busy.pledge(9000 + count);
    else if (chosen === 2) await busy.reportWork(count, random(2) === 0 ? "new" : "old");
    else await busy.type();
  }
};

/** Every send that reached the service: which message, where to, what, and in which life of the bot. */
const sendsSeen = (endings: readonly number[]) => {
  let messageCount = 0;
  return connector.requests.map(({ method, path, body }, index) => ({
    messageId: method === "POST" ? `m-${++messageCount}` : path.split("/")[5],
    conversationId: decodeURIComponent(path.split("/")[3] ?? ""),
    card: JSON.stringify((body as { attachments: { content: object }[] }).attachments[0]?.content),
    life: endings.filter((requestCount) => requestCount <= index).length,
  }));
};

test("kill -9 a dozen times in 300 turns: nothing acknowledged is lost or doubled, no answer is missing", async () => {
  const seed = Date.now() % 1_000_000;
  const random = createRandom(seed + 1);
  const documents = openOffice();
  await seedDemo(documents, {
    plans: [demoPlan(sourcePlan(), "2026-06-22" as Day, createCalendar())],
    consent: agreed,
  });
  const names = await addressAll(documents);
  await documents.close();
  const running = await startLives(file());
  lives = running;
  const people = names.slice(0, peopleCount).map((name) => {
    const person = { serviceUrl: connector.serviceUrl, userId: `29:${name}`, aadObjectId: name };
    return createBusyPerson({ ...person, conversationId: `a:${name}` }, running.url, connector);
  });

  const turnCount = () => people.reduce((sum, busy) => sum + busy.turnCount(), 0);
  const endings: number[] = [];
  const goesOn = () => endings.length < killCount || turnCount() < leastTurns;
  const living = Promise.all(people.map((busy, index) => live(busy, createRandom(seed + index + 2), goesOn)));
  for (let kill = 0; kill < killCount; kill++) {
    // At any moment, or while a send is on its way.
    const seen = connector.requests.length + 1 + random(20);
    if (kill % 2 === 0) await sleep(50 + random(400));
    else await connector.until(() => connector.requests.length >= seen, 15_000);
    await running.kill();
    endings.push(connector.requests.length);
  }
  await living;
  await running.kill();
  endings.push(connector.requests.length);

  const about = `seed ${seed}, ${turnCount()} turns`;
  const office = openOffice();
  const unsent = async () => (await all(office, "receipt")).filter(({ state }) => state !== "sent");
  await expect.poll(unsent, { timeout: 10_000, interval: 100, message: about }).toEqual([]);
  await running.close();
  lives = undefined;
  const pledges = await all(office, "pledge");
  const reports = await all(office, "work");
  const histories = <Event>(found: readonly Stored[]) =>
    found.map(({ body }) => body["history"] as unknown as readonly Event[]);
  const pledged = histories<{ content: { targetRate: number } }>(pledges);
  const reported = histories<{ counts: { assignedCount: number } }>(reports);
  const receipts = await all(office, "receipt");
  const talks = new Map((await all(office, "talk")).map(({ id, body }) => [id, body as unknown as Talk]));
  await office.close();
  const sorted = (lists: readonly (readonly number[])[]) =>
    lists
      .filter(({ length }) => length > 0)
      .map(String)
      .sort();
  expect(turnCount(), about).toBeGreaterThanOrEqual(leastTurns);
  expect(sorted(pledged.map((events) => events.map(({ content }) => content.targetRate))), about).toEqual(
    sorted(people.map(({ rates }) => rates)),
  );
  expect(sorted(reported.map((events) => events.map(({ counts }) => counts.assignedCount))), about).toEqual(
    sorted(people.map(({ assigned }) => assigned)),
  );

  expect(receipts.length, about).toBe(turnCount());
  expect(
    receipts.filter(({ state }) => state !== "sent"),
    about,
  ).toEqual([]);
  const sends = sendsSeen(endings);
  let doubled = 0;
  for (const { body } of receipts) {
    const { talkId, posted } = body as unknown as Receipt;
    const [{ reply, state, messageId } = expect.fail(`a turn has no answer; ${about}`)] = posted;
    const card = reply
      ? JSON.stringify(drawCard(reply.card))
      : sends.find((send) => send.messageId === messageId)?.card;
    const conversationId = talks.get(talkId)?.reference["conversationId"];
    const copies = sends.filter((send) => send.conversationId === conversationId && send.card === card);
    if (state === "replaced") continue;
    expect(state, about).toBe("sent");
    expect(copies.length, `${messageId} ${card} ${about}`).toBeGreaterThan(0);
    // Sent again only because a kill left it open whether it had been.
    expect(new Set(copies.map(({ life }) => life)).size, about).toBe(copies.length);
    doubled += copies.length - 1;
  }
  expect(doubled, about).toBeLessThanOrEqual(killCount * peopleCount);
}, 120_000);
