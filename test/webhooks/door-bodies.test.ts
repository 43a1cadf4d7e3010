import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { message, post } from "../support/teams/activities.ts";
import { type StartedBot, startBot } from "../support/teams/bot.ts";
import { rawRequest } from "../support/teams/raw-request.ts";
import { startUnguarded, type Unguarded } from "../support/teams/unguarded.ts";

const person = { serviceUrl: "http://127.0.0.1:9/" };
const hello = message(person, "xin chào");
const gzip = { "content-encoding": "gzip" };

let bot: StartedBot;
let unguarded: Unguarded;
let mortal: Unguarded;
let uploads: string;

beforeAll(async () => {
  uploads = await mkdtemp(join(tmpdir(), "uploads-"));
  [bot, unguarded, mortal] = await Promise.all([
    startBot(),
    startUnguarded(undefined, { TMPDIR: uploads }),
    startUnguarded(),
  ]);
});
afterAll(async () => {
  await Promise.all([bot.close(), unguarded.close(), mortal.close()]);
  await rm(uploads, { recursive: true });
});

const compressed = (url: string, body: Buffer, encoding = "gzip"): Promise<Response> =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "content-encoding": encoding },
    body: new Uint8Array(body),
  });

const isAlive = async (): Promise<boolean> => (await post(bot.url, hello)).status === 200;

test("F1: a body that claims to be gzip and is not ends the unguarded process, and is refused here", async () => {
  await post(mortal.url, "not gzip", gzip).catch(() => undefined);
  expect(await mortal.ended).toBe(1);

  for (const encoding of ["gzip", "deflate", "br", "x-gzip", "identity, gzip", " "]) {
    const response = await compressed(bot.url, Buffer.from("not gzip"), encoding);
    expect([response.status, await response.text()], encoding).toEqual([415, ""]);
  }
  expect(await isAlive()).toBe(true);
});

test("F2: a small gzip body that unfolds beyond every limit passes unguarded, and is refused here", async () => {
  const bomb = gzipSync(JSON.stringify({ ...hello, text: "a".repeat(20_000_000) }));
  expect(bomb.length).toBeLessThan(256 * 1024);
  const before = await unguarded.state();
  expect((await compressed(unguarded.url, bomb)).status).toBe(200);
  expect((await unguarded.state()).turns).toBe(before.turns + 1);

  const turns = bot.inbounds.length;
  expect((await compressed(bot.url, bomb)).status).toBe(415);
  expect(bot.inbounds.length).toBe(turns);
});

test("F3: an upload fills the unguarded disk before anybody is asked who they are, and is refused here", async () => {
  const upload = (url: string): Promise<Response> => {
    const form = new FormData();
    form.set("file", new Blob(["x".repeat(1_000_000)]), "a.bin");
    return fetch(url, { method: "POST", body: form });
  };
  await upload(unguarded.url);
  expect(await readdir(uploads)).toHaveLength(1);

  expect((await upload(bot.url).catch(() => undefined))?.status ?? 415).toBe(415);
  for (const type of [
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=b",
    "application/jsonp",
    "",
  ]) {
    const response = await post(bot.url, hello, { "content-type": type });
    expect([response.status, await response.text()], type).toEqual([415, ""]);
  }
  expect(await isAlive()).toBe(true);
});

test("F4: JSON deep as a well and an activity without a type make the unguarded stack talk, and nothing here", async () => {
  const deep = `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  const typeless = { ...hello, type: undefined };
  const wordless = { ...hello, type: "message", timestamp: "no time", channelId: 7 };
  const told = await Promise.all(
    [deep, typeless, wordless].map(async (body) => (await post(unguarded.url, body)).text()),
  );
  expect(told.some((text) => text.length > 2)).toBe(true);

  for (const body of [
    deep,
    typeless,
    wordless,
    "[".repeat(100_000),
    '{"a":',
    '"text"',
    "",
    "\u0000",
    "null",
    "[]",
  ]) {
    const response = await post(bot.url, body);
    expect([400, 401], String(body).slice(0, 20)).toContain(response.status);
    expect(await response.text()).toBe("");
  }
  expect(await isAlive()).toBe(true);
});

test("F14: a malformed Host header ends the unguarded process, and is refused here", async () => {
  const second = await startUnguarded();
  await rawRequest(second.port, "GET / HTTP/1.1\r\nHost: [\r\n\r\n");
  expect(await second.ended).toBe(1);

  for (const head of [
    "GET / HTTP/1.1\r\nHost: [\r\n",
    "GET /healthz HTTP/1.1\r\nHost: a b\r\n",
    "POST /api/messages HTTP/1.1\r\nHost: :::\r\ncontent-type: application/json\r\ncontent-length: 0\r\n",
    "GET http://: HTTP/1.1\r\nHost: x\r\n",
    "OPTIONS * HTTP/1.1\r\nHost: x\r\n",
  ]) {
    const { said, isClosed } = await rawRequest(bot.port, `${head}\r\n`);
    expect(said.split("\r\n")[0], head).toBe("HTTP/1.1 400 Bad Request");
    expect(isClosed).toBe(true);
  }
  expect(await isAlive()).toBe(true);
});

test("F15: a request to upgrade holds its connection for ever unguarded, and is dropped here", async () => {
  const upgrade = "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
  expect((await rawRequest(unguarded.port, upgrade, 500)).isClosed).toBe(false);
  expect((await rawRequest(bot.port, upgrade, 500)).isClosed).toBe(true);
});
