import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { demoPlan } from "../../src/demo/demo-plan.ts";
import { demoUsers, seedDemo } from "../../src/demo/seed-demo.ts";
import { createCalendar } from "../../src/domain/calendar/calendar.ts";
import type { Documents, Stored } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { agreed } from "../support/agreed.ts";
import { rosterCsv } from "../support/roster-csv.ts";
import { sourcePlan } from "../support/start-demo-bot.ts";
import { execute, post, sentFiles } from "../support/teams/activities.ts";
import { type Connector, startConnector } from "../support/teams/connector.ts";
import { type FileHost, startFileHost } from "../support/teams/file-host.ts";
import { cardAction, cardLines } from "../support/transcript/read-card.ts";
import { createRandom } from "../support/turn/random.ts";
import { type Lives, startLives } from "../support/turn/run-lives.ts";

let folder = "";
let connector: Connector;
let host: FileHost;
let lives: Lives | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-roster-kill-"));
  [connector, host] = [await startConnector(), await startFileHost()];
});
afterEach(async () => {
  await lives?.close();
  await Promise.all([connector.close(), host.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** A job that is taken up five times without a chunk done has failed. */
const killCount = 4;
const peopleCount = 600;

const allOf = async (documents: Documents, kind: string): Promise<readonly Stored[]> => {
  const all: Stored[] = [];
  let after: string | undefined;
  do {
    const page = await documents.query("office:demo", { kind, limit: 1000, after });
    all.push(...page.found);
    after = page.after;
  } while (after !== undefined);
  return all;
};

/** Everybody and what became of them, without the ids that every import makes anew. */
const outcomeOf = async (file: string) => {
  const documents = openEmbedded({ file, nowMs: Date.now });
  const people = (await allOf(documents, "person")).map(({ body }) => JSON.stringify(body)).sort();
  const jobs = (await allOf(documents, "job")).map(({ state, body }) => ({ state, counts: body["counts"] }));
  const left = [...(await allOf(documents, "job-steps")), ...(await allOf(documents, "job-report"))];
  const ended = (await allOf(documents, "audit")).filter(({ body }) => body["jobId"] !== undefined);
  await documents.close();
  return { people, jobs, left: left.map(({ id }) => id), endedCount: ended.length };
};

/** An officer sends a file and confirms it; the bot dies as often as is told. */
const importThrough = async (name: string, disturb: (lives: Lives) => Promise<void>) => {
  const file = join(folder, `${name}.db`);
  const documents = openEmbedded({ file, nowMs: Date.now });
  await seedDemo(documents, {
    plans: [demoPlan(sourcePlan(), "2026-06-22", createCalendar())],
    consent: agreed,
  });
  await documents.close();
  const running = await startLives(file);
  lives = running;
  const officer = {
    serviceUrl: connector.serviceUrl,
    userId: "29:theo-doi-thi-dua",
    aadObjectId: demoUsers.find(({ as }) => as === "theo-doi-thi-dua")?.objectId,
    conversationId: `a:${name}`,
  };
  const messages = () => connector.messagesOf(officer.conversationId);
  const shown = () => cardLines(messages().at(-1)?.card ?? {}).join("\n");
  const url = host.put("ds.csv", { is: "file", bytes: rosterCsv(peopleCount) });
  await post(running.url(), sentFiles(officer, [{ name: "ds.csv", url }]));
  await expect.poll(shown, { timeout: 15_000 }).toContain("Xác nhận nhập");
  const on = messages().at(-1);
  const action = on?.card && cardAction(on.card, "Xác nhận nhập");
  const { thidua } = (action?.["data"] ?? {}) as { thidua: Record<string, unknown> };
  await post(running.url(), execute(officer, thidua, {}, { replyToId: on?.id }));
  await disturb(running);
  await expect.poll(shown, { timeout: 60_000, interval: 50 }).toContain("Đã nhập xong.");
  const messageCount = messages().length;
  // The report is closed after its last word has left.
  await sleep(500);
  await running.close();
  lives = undefined;
  return { ...(await outcomeOf(file)), messageCount, shown: shown() };
};

test("an import from chat that is killed at random and resumed comes to the same as an undisturbed one", async () => {
  const seed = Date.now() % 1_000_000;
  const random = createRandom(seed);
  const undisturbed = await importThrough("calm", async () => {});
  let killedMidway = 0;
  const killed = await importThrough("killed", async (running) => {
    for (let kill = 0; kill < killCount; kill++) {
      await sleep(random(150));
      await running.kill();
      killedMidway += cardLines(connector.messagesOf("a:killed").at(-1)?.card ?? {})
        .join()
        .includes("Đã nhập xong.")
        ? 0
        : 1;
    }
  });
  expect(killed, `seed ${seed}`).toEqual(undisturbed);
  expect(killed.left).toEqual([]);
  expect(killed.endedCount).toBe(1);
  expect(killed.shown).toContain(`${peopleCount} người thêm mới`);
  expect(killedMidway, `seed ${seed}: no kill came before the end`).toBeGreaterThan(0);
}, 180_000);
