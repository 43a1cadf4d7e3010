import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isSecret } from "../../../src/channels/zalo-bot/check-secret.ts";
import { botIdOf } from "../../../src/channels/zalo-bot/settings.ts";
import { textOf, toInboxEvent } from "../../../src/channels/zalo-bot/to-inbound.ts";
import { isForUs, readUpdate } from "../../../src/channels/zalo-bot/update.ts";
import { secretOf } from "../../../src/domain/secret.ts";

const folder = new URL("../../support/zalo-bot/payloads/", import.meta.url);
const payload = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));

test.each([
  ["text.real_flat", "Xin chào"],
  ["text.documented_wrapped", "Xin chào"],
  ["image.real_flat", undefined],
  ["image.documented", undefined],
  ["voice.real_flat", undefined],
  ["sticker", undefined],
  ["unsupported", undefined],
])("%s is read as the platform sends it, or as its documents say", (name, text) => {
  const update = readUpdate(payload(name));
  expect(update && isForUs(update)).toBe(true);
  expect(update && textOf(update)).toBe(text);
  expect(update && toInboxEvent(update, "145")).toMatchObject({
    channel: "zalo-bot",
    lane: "145:6ede9afa66b88fe6d6a9",
    atMs: 1_750_316_131_602,
  });
});

test("every captured payload is looked at here", () => {
  expect(readdirSync(folder).length).toBe(9);
});

test("a flat and a wrapped body of one message are one event", () => {
  const keys = ["text.real_flat", "text.documented_wrapped"].map((name) => {
    const update = readUpdate(payload(name));
    return update && toInboxEvent(update, "145").key;
  });
  expect(keys[0]).toBe(keys[1]);
});

test("a group, another bot and a probe are not for the bot", () => {
  const group = readUpdate(payload("group_text"));
  expect(group && isForUs(group)).toBe(false);
  expect(readUpdate(payload("empty_probe"))).toBeUndefined();
  const flat = payload("text.real_flat") as { message: { from: object } };
  const bot = readUpdate({ ...flat, message: { ...flat.message, from: { id: "7", is_bot: true } } });
  expect(bot && isForUs(bot)).toBe(false);
});

test.each([
  ["a number for an id", { message_id: 12_345 }],
  ["a chat without id", { chat: { chat_type: "PRIVATE" } }],
  ["a date that is none", { date: -1 }],
  ["an id without end", { message_id: "x".repeat(200) }],
  ["no sender", { from: undefined }],
])("%s is nothing that the platform sends", (_what, change) => {
  const flat = payload("text.real_flat") as { message: object };
  expect(readUpdate({ ...flat, message: { ...flat.message, ...change } })).toBeUndefined();
});

test("what is not a text, whole and composed, is made so before anything reads it", () => {
  const flat = payload("text.real_flat") as { message: object };
  const update = readUpdate({
    ...flat,
    message: { ...flat.message, text: ` tie\u0302\u0301n đo\u0323\u0302 \uD800` },
  });
  expect(update && textOf(update)).toBe("tiến độ \uFFFD");
});

test("only the secret itself is the secret", () => {
  const secret = secretOf("x".repeat(256));
  expect(isSecret("x".repeat(256), secret)).toBe(true);
  for (const shown of [undefined, "", "x".repeat(255), "x".repeat(257), "X".repeat(256)])
    expect(isSecret(shown, secret)).toBe(false);
});

test("a bot is known by what stands before the colon of its token", () => {
  expect(botIdOf({ token: secretOf("123:abc:d") })).toBe("123");
});
