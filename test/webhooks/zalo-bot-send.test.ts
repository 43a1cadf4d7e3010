import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Card } from "../../src/bot/card.ts";
import type { Channel } from "../../src/channels/channel.ts";
import { connectZaloBot } from "../../src/connect-zalo-bot.ts";
import { secretOf } from "../../src/domain/secret.ts";
import { createChoices } from "../../src/store/choices/create-choices.ts";
import type { Documents } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import type { PlatformFault } from "../support/zalo-bot/platform-fault.ts";
import { type Platform, startPlatform } from "../support/zalo-bot/start-platform.ts";

let platform: Platform;
let documents: Documents;
let skippedMs = 0;
let lines: string[] = [];
beforeEach(async () => {
  platform = await startPlatform();
  platform.update("an", {});
  skippedMs = 0;
  lines = [];
  documents = openEmbedded({ file: ":memory:", nowMs: Date.now });
});
afterEach(async () => {
  await platform.close();
  await documents.close();
});

const connect = (settings = platform.settings, store = documents) =>
  connectZaloBot(settings)({
    documents: store,
    onInbound: async () => ({}),
    nowMs: () => Date.now() + skippedMs,
    newId: randomUUID,
    random: Math.random,
    log: pino({ level: "info" }, { write: (line: string) => lines.push(line) }),
    sendTimeoutMs: 300,
    fetchTimeoutMs: 300,
  });

const to = { conversationId: "1459232241:an", chatId: "an", userId: "1459232241:an" };
const place = { conversationId: to.conversationId, userId: to.userId };
const choices = () => createChoices({ documents, channel: "zalo-bot", newId: randomUUID });
const take = (text: string) => choices().take({ ...place, text, eventKey: "e" });

const card = (more: Partial<Card> = {}): Card => ({ language: "vi", title: "Thi Đua", ...more });
const asking = card({
  actions: [{ does: "act", label: "Xác nhận", verb: "form.confirm", data: {}, key: "k" }],
});
const long = card({ text: ["một ", "hai ", "ba "].map((word) => word.repeat(480)) });
const send = (sent: Card, how: Parameters<Channel["send"]>[2] = {}, { channel } = connect()) =>
  channel.send(to, { is: "message", card: sent }, how);

describe("a reply", () => {
  test("goes out as text, with what can be chosen from it", async () => {
    expect(await send(asking)).toEqual({ is: "sent", messageId: "m1" });
    expect(platform.textsTo("an")).toEqual(["Thi Đua\n\n1. Xác nhận\n\nTrả lời bằng số để chọn."]);
    expect(await take("1")).toMatchObject({ is: "press", data: { verb: "form.confirm", key: "k" } });
  });

  test("that is long goes out in messages of 2,000 units, in their order, its choices in the last", async () => {
    await send({ ...long, actions: asking.actions });
    const texts = platform.textsTo("an");
    expect(texts.length).toBe(3);
    expect(texts.every((text) => text.length <= 2000)).toBe(true);
    expect(texts.map((text) => text.includes("1. Xác nhận"))).toEqual([false, false, true]);
  });

  test("that was taken in part goes on after what was taken", async () => {
    platform.failNext({
      is: "status",
      status: 200,
      when: "after",
      body: '{"ok":true,"result":{"message_id":"m1"}}',
    });
    platform.failNext({ is: "error", code: 429, when: "before", headers: { "retry-after": "2" } });
    const first = await send(long);
    expect(first).toEqual({ is: "throttled", retryAfterMs: 2_000, accepted: 1 });
    expect(await send(long, { accepted: 1 })).toMatchObject({ is: "sent" });
    const texts = platform.textsTo("an");
    expect(texts.map((text) => text.slice(-3).trim())).toEqual(["một", "hai", "ba"]);
  });

  test("to no address that is one is gone, and asks nothing of the platform", async () => {
    const { channel } = connect();
    expect(await channel.send({ chatId: "" }, { is: "message", card: card() })).toMatchObject({ is: "gone" });
    expect(platform.calls).toEqual([]);
  });

  test("that is drawn anew, or brings a file, says so as a new message", async () => {
    const { channel } = connect();
    await channel.send(to, { is: "edit", messageId: "m0", card: card() });
    await channel.send(to, {
      is: "offer",
      card: card({ footnote: "Số liệu lúc 08:00." }),
      file: {} as never,
    });
    expect(platform.textsTo("an")).toEqual([
      "Đã cập nhật: Thi Đua",
      "Thi Đua\n\nSố liệu lúc 08:00.\nZalo không nhận và không gửi được tệp này. Xin mở trên Teams và gõ cùng lệnh.",
    ]);
  });

  test("is not sent where its choices can't be kept, and may be tried again", async () => {
    const away: Documents = {
      ...documents,
      batch: async () => {
        throw new Error("away");
      },
    };
    expect(await send(asking, {}, connect(platform.settings, away))).toMatchObject({ is: "throttled" });
    expect(platform.calls).toEqual([]);
  });
});

describe("what the platform answers", () => {
  test.each<[string, PlatformFault, object, number]>([
    ["a bad request", { is: "error", code: 400, when: "before" }, { is: "refused", status: 400 }, 0],
    ["a chat that is gone", { is: "error", code: 404, when: "before" }, { is: "gone" }, 0],
    [
      "the month used up",
      { is: "error", code: 429, when: "before" },
      { is: "held", reason: "quota", forOwner: true },
      0,
    ],
    ["a fault of its own before", { is: "error", code: 403, when: "before" }, { is: "unknown" }, 0],
    ["a fault of its own after", { is: "error", code: 403, when: "after" }, { is: "unknown" }, 1],
    ["too slow", { is: "error", code: 408, when: "after" }, { is: "unknown", reason: "408" }, 1],
    ["a gateway's page", { is: "status", status: 502, when: "before" }, { is: "unknown", reason: "502" }, 0],
    ["a page that says 200", { is: "status", status: 200, when: "after" }, { is: "unknown" }, 1],
    [
      "no answer in time, before",
      { is: "hang", when: "before" },
      { is: "unknown", reason: "TimeoutError" },
      0,
    ],
    ["no answer in time, after", { is: "hang", when: "after" }, { is: "unknown", reason: "TimeoutError" }, 1],
    ["a connection that breaks", { is: "reset", when: "after" }, { is: "unknown" }, 1],
  ])("%s is told as what it is, and is tried once", async (_what, fault, outcome, arrived) => {
    platform.failNext(fault);
    expect(await send(asking)).toMatchObject(outcome);
    expect(platform.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(1);
    expect(platform.textsTo("an")).toHaveLength(arrived);
  });

  test("nobody there may be tried again", async () => {
    const closed = await startPlatform();
    await closed.close();
    expect(await send(card(), {}, connect(closed.settings))).toEqual({
      is: "throttled",
      retryAfterMs: undefined,
    });
  });

  test("a token that is none stops it", async () => {
    const wrong = { ...platform.settings, token: secretOf("1459232241:other") };
    expect(await send(card(), {}, connect(wrong))).toEqual({ is: "refused", status: 401 });
  });

  test("the token is taken nowhere else, and no outcome or line of the log has it", async () => {
    const other = await startPlatform();
    const outcomes = [];
    for (const fault of [
      { is: "redirect", when: "before", to: `${other.settings.apiBase}/botx/sendMessage` },
      { is: "reset", when: "before" },
      { is: "hang", when: "before" },
    ] as const) {
      platform.failNext(fault);
      outcomes.push(await send(card()));
    }
    expect(other.calls).toEqual([]);
    await other.close();
    expect(JSON.stringify([outcomes, lines])).not.toContain("abc-xyz");
  });

  test("what was offered in a message that did not go out is not offered; the message before counts", async () => {
    await send(card({ actions: [{ does: "open", label: "Trợ giúp", command: "help" }] }));
    platform.failNext({ is: "error", code: 404, when: "before" });
    await send(asking);
    expect(await take("1")).toMatchObject({ data: { open: "help" } });
  });
});

describe("what nobody asked for", () => {
  const bulk = () => {
    const { channel, beat } = connect();
    if (!channel.bulk || !beat) throw new Error("The channel sends nothing unasked.");
    return { ...channel.bulk, beat };
  };

  test("leaves numbers to the answer before it", async () => {
    await send(asking);
    const { send: push } = bulk();
    await push(
      to,
      card({ title: "Nhắc hẹn", actions: [{ does: "open", label: "Cập nhật", command: "update" }] }),
    );
    const [, reminder = ""] = platform.textsTo("an");
    const [, tag = ""] = /^(K[A-Z]) 1\. Cập nhật$/m.exec(reminder) ?? [];
    expect(await take("1")).toMatchObject({ data: { verb: "form.confirm" } });
    expect(await take(`${tag} 1`)).toMatchObject({ data: { open: "update" } });
  });

  test("goes out one after another, a tenth of a second apart", () => {
    const { reserve } = bulk();
    const waits = [reserve(to), reserve(to), reserve(to)];
    expect(waits[0]).toBe(0);
    expect(waits[2]).toBeGreaterThan(190);
    expect(waits[2]).toBeLessThanOrEqual(200);
    for (let count = 0; count < 300; count++) reserve(to);
    expect(reserve(to)).toBeLessThanOrEqual(15_100);
  });

  test("once the month is used up, waits an hour without asking; the log says so once", async () => {
    platform.setLeft(0);
    const { send: push } = bulk();
    expect(await push(to, card())).toEqual({ is: "held", reason: "quota", forOwner: true });
    expect(await push(to, card())).toEqual({ is: "held", reason: "quota", forOwner: true });
    expect(platform.calls).toHaveLength(1);
    expect(lines.filter((line) => line.includes("zalo-bot-quota"))).toHaveLength(1);
    skippedMs = 3_600_001;
    platform.setLeft(10);
    expect(await push(to, card())).toMatchObject({ is: "sent" });
  });

  test("the month's messages are counted for all instances, and most of them used up is said in the log", async () => {
    const [one, other] = [bulk(), bulk()];
    await one.send(to, card());
    await other.send(to, long);
    await Promise.all([one.beat(), other.beat()]);
    await one.beat();
    const { found } = await documents.queryEverywhere({ kind: "message-count", limit: 9 });
    expect(found.map(({ body }) => body["count"])).toEqual([4]);
    const [month] = found;
    await documents.batch("message-count:zalo-bot", [
      {
        do: "replace",
        entry: { ...month, id: month?.id ?? "", kind: "message-count", body: { v: 1, count: 2_399 } },
        etag: month?.etag ?? "",
      },
    ]);
    await one.send(to, card());
    await one.beat();
    await one.beat();
    expect(lines.filter((line) => line.includes("most of the month"))).toHaveLength(1);
  });
});
