import { pino } from "pino";
import { afterEach, expect, test } from "vitest";
import { createHttpServer } from "../../src/http/create-http-server.ts";
import { createDownloads } from "../../src/http/downloads.ts";
import { type DemoBot, startDemoBot } from "../support/start-demo-bot.ts";
import { post, submit } from "../support/teams/activities.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

const file = async () => ({ type: "text/plain", bytes: Buffer.from("Hạnh") });

/** A server with nothing but files to fetch. */
const start = async (make = file) => {
  let nowMs = 0;
  let made = 0;
  const downloads = createDownloads({
    newId: () => `token-${made++}`,
    nowMs: () => nowMs,
  });
  const server = createHttpServer({
    routes: [],
    downloads,
    health: async () => true,
    log: pino({ level: "silent" }),
  });
  const { port } = await server.listen(0, "127.0.0.1");
  closing.push(() => server.close(100));
  return {
    server,
    keep: () => `http://127.0.0.1:${port}${downloads.keep('du lieu "2026".csv', make)}`,
    skip: (ms: number) => {
      nowMs += ms;
    },
    origin: `http://127.0.0.1:${port}`,
  };
};

test("a file is fetched once, as a file, and kept by nobody on the way", async () => {
  const { keep } = await start();
  const url = keep();
  const response = await fetch(url);
  expect(await response.text()).toBe("Hạnh");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/plain",
    "content-disposition": 'attachment; filename="du-lieu--2026-.csv"',
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  const again = await fetch(url);
  expect([again.status, await again.text()]).toEqual([404, ""]);
});

test("fetched by two at once, one gets it", async () => {
  const { keep } = await start();
  const url = keep();
  const statuses = await Promise.all(
    [fetch(url), fetch(url)].map(async (response) => (await response).status),
  );
  expect(statuses.toSorted()).toEqual([200, 404]);
});

test("after five minutes there is nothing to fetch, nor at a guessed address", async () => {
  const { keep, skip, origin } = await start();
  const [early, late] = [keep(), keep()];
  skip(5 * 60_000 - 1);
  expect((await fetch(early)).status).toBe(200);
  skip(1);
  expect((await fetch(late)).status).toBe(404);
  expect((await fetch(`${origin}/files/token-9`)).status).toBe(404);
  expect((await fetch(`${origin}/files/`)).status).toBe(404);
});

test("of many that wait the oldest go", async () => {
  const { keep } = await start();
  const [oldest, ...others] = Array.from({ length: 101 }, keep);
  expect((await fetch(oldest ?? "")).status).toBe(404);
  expect((await fetch(others[0] ?? "")).status).toBe(200);
});

test("a file that can't be made is no file, and says nothing of why", async () => {
  const { keep } = await start(async () => {
    throw new Error("a secret");
  });
  const response = await fetch(keep());
  expect([response.status, await response.text()]).toEqual([500, ""]);
});

test("files are not offered where other machines could fetch them", async () => {
  const { server } = await start();
  await expect(server.listen(0, "0.0.0.0")).rejects.toThrow("/files/ takes anybody's word");
});

test("in the demo the card leads to the file, which is made when it is fetched", async () => {
  const demo: DemoBot = await startDemoBot({ downloadLinks: true });
  closing.push(demo.close);
  const person = demo.person("chuyen-vien");
  await post(demo.url, submit(person, { open: "exportData", about: "json" }));
  await demo.bot.settled();
  const card = demo.connector.messagesOf(person.conversationId ?? "").at(-1)?.card;
  const links = JSON.stringify(card).match(/http:\/\/127\.0\.0\.1:\d+\/files\/[\w-]+/g) ?? [];
  expect(links).toHaveLength(1);
  expect(links[0]).toContain(new URL(demo.url).origin);
  expect(JSON.stringify(card)).not.toContain("Hạnh");
  const response = await fetch(links[0] ?? "");
  expect(response.headers.get("content-disposition")).toBe(
    'attachment; filename="thi-dua-du-lieu-ca-nhan-2026-06-22.json"',
  );
  expect(await response.json()).toMatchObject({ person: { name: "Nguyễn Thị Hạnh" } });
});
