import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { DateTime } from "luxon";
import { pino } from "pino";
import { afterEach, expect, onTestFinished, test } from "vitest";
import { compose } from "../../src/compose.ts";
import { demoSettingsSchema, readSettings } from "../../src/config.ts";
import { runZaloDemo } from "../../src/demo/zalo/run-zalo-demo.ts";
import { startZaloServer, type ZaloServer } from "../../src/demo/zalo/zalo-server.ts";
import { officeZone } from "../../src/domain/day.ts";

let server: ZaloServer;
const shown: string[] = [];
afterEach(() => {
  server?.stop();
  shown.length = 0;
});

const start = async () => {
  server = await startZaloServer({
    token: "1:abc",
    onMessage: (chatId, text) => shown.push(`${chatId}: ${text}`),
    onTyping: (chatId) => shown.push(`${chatId} …`),
  });
};

const call = async (path: string, body: unknown) => {
  const response = await fetch(`${server.apiBase}${path}`, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const { ok, error_code: code, result } = (await response.json()) as Record<string, unknown>;
  return { status: response.status, ok, code, result };
};

test("the demo's platform takes messages and typing, and shows them", async () => {
  await start();
  const sent = await call("/bot1:abc/sendMessage", { chat_id: "an", text: "a".repeat(2000) });
  expect(sent).toMatchObject({ status: 200, ok: true, result: { message_id: "demo-1" } });
  expect(await call("/bot1:abc/sendChatAction", { chat_id: "an", action: "typing" })).toMatchObject({
    ok: true,
  });
  expect(shown).toEqual([`an: ${"a".repeat(2000)}`, "an …"]);
});

test.each([
  ["another token", "/bot1:abd/sendMessage", { chat_id: "an", text: "a" }, 401],
  ["a method that it has not", "/bot1:abc/sendPhoto", { chat_id: "an" }, 404],
  ["no chat", "/bot1:abc/sendMessage", { text: "a" }, 400],
  ["no text", "/bot1:abc/sendMessage", { chat_id: "an", text: "" }, 400],
  ["a text that is too long", "/bot1:abc/sendMessage", { chat_id: "an", text: "a".repeat(2001) }, 400],
  ["what is not JSON", "/bot1:abc/sendMessage", "{", 400],
])(
  "it refuses %s, as the platform does, with an error in an answer of 200",
  async (_what, path, body, code) => {
    await start();
    expect(await call(path, body)).toMatchObject({ status: 200, ok: false, code });
    expect(shown).toEqual([]);
  },
);

test("the chat goes on while its input is open, and ends with it or when it is stopped", async () => {
  const folder = mkdtempSync(join(tmpdir(), "thidua-zalo-chat-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const input = new PassThrough();
  const now = () => DateTime.fromISO("2026-06-22T08:00", { zone: officeZone });
  const said: string[] = [];
  const stop = await runZaloDemo(
    {
      settings: readSettings(demoSettingsSchema, { DATA_DIR: folder, PORT: "0" }),
      as: undefined,
      now,
      nowMs: Date.now,
      compose: (given) =>
        compose({
          ...{ now, nowMs: Date.now, newId: randomUUID, random: Math.random, heartbeat: false },
          log: pino({ level: "silent" }),
          ...given,
        }),
      say: (line) => said.push(line),
    },
    input,
  );
  input.write("lịch\n");
  await expect.poll(() => said.join("\n"), { timeout: 10_000 }).toContain("│ Lịch");
  await stop();
  await stop();
  const length = said.length;
  input.end("tiến độ\n");
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(said).toHaveLength(length);
});
