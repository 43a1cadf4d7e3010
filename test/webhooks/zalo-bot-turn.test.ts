import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { afterEach, describe, expect, test } from "vitest";
import { botIdOf } from "../../src/channels/zalo-bot/settings.ts";
import { toInboxEvent } from "../../src/channels/zalo-bot/to-inbound.ts";
import { readUpdate } from "../../src/channels/zalo-bot/update.ts";
import type { Documents } from "../../src/store/documents.ts";
import { createInbox } from "../../src/store/inbox/create-inbox.ts";
import type { OfficeSettings } from "../support/turn/start-office.ts";
import { createClient } from "../support/turn/teams-client.ts";
import { platformSecret } from "../support/zalo-bot/start-platform.ts";
import { startZaloOffice, type ZaloOffice } from "../support/zalo-bot/start-zalo-office.ts";

let office: ZaloOffice;
const open = async (...settings: Parameters<typeof startZaloOffice>) => {
  office = await startZaloOffice(...settings);
  return office;
};
afterEach(() => office.close());

const me = "chuyen-vien";
const inboxText = async () =>
  JSON.stringify((await office.documents.queryEverywhere({ kind: "inbox", limit: 99 })).found);

/** Slows the turns down: each first read of a talk takes so long. */
const slow = (ms: number): Pick<OfficeSettings, "around"> => ({
  around: (documents: Documents) => ({
    ...documents,
    get: async (partition, id) => {
      if (id.startsWith("talk:")) await new Promise((resolve) => setTimeout(resolve, ms));
      return documents.get(partition, id);
    },
  }),
});

describe("the door of the Zalo Bot", () => {
  test.each([
    ["no secret", {}],
    ["a wrong one", { "X-Bot-Api-Secret-Token": "another-secret" }],
    ["one of 255 characters", { "X-Bot-Api-Secret-Token": "x".repeat(255) }],
    ["one of 257 characters", { "X-Bot-Api-Secret-Token": "x".repeat(257) }],
    ["a beginning of it", { "X-Bot-Api-Secret-Token": platformSecret.slice(0, -1) }],
  ])("with %s is shut: 401 without a word, and nothing is kept", async (_what, headers) => {
    const lines: string[] = [];
    await open({ log: pino({ level: "info" }, { write: (line: string) => lines.push(line) }) });
    const response = await office.platform.deliver(office.platform.update(me, { text: "tiến độ" }), headers);
    expect([response.status, await response.text()]).toEqual([401, ""]);
    await office.settled();
    expect(await inboxText()).toBe("[]");
    expect(office.platform.messages).toEqual([]);
    expect(lines.join("")).not.toContain("tiến độ");
  });

  test.each([
    ["an empty probe", {}],
    ["an event of tomorrow", { event_name: "message.reaction.received", something: 1 }],
    ["a list", []],
  ])("%s is answered with 200, and has no turn", async (_what, body) => {
    await open();
    expect((await office.platform.deliver(body)).status).toBe(200);
    await office.settled();
    expect([await inboxText(), office.platform.calls]).toEqual(["[]", []]);
  });

  test.each([
    ["a message of a group", { chat: { chat_type: "GROUP", id: "g1" }, text: "@Thi Đua tiến độ" }],
    ["a message of a bot, of its own too", { from: { id: me, is_bot: true }, text: "tiến độ" }],
  ])("%s is answered with 200, and has no turn", async (_what, message) => {
    await open();
    expect((await office.platform.deliver(office.platform.update(me, message))).status).toBe(200);
    await office.settled();
    expect([await inboxText(), office.platform.calls]).toEqual(["[]", []]);
  });

  test("whoever writes more than a person can is answered with 200, and what is too much has no turn", async () => {
    const lines: string[] = [];
    await open({ log: pino({ level: "warn" }, { write: (line: string) => lines.push(line) }) });
    const statuses: number[] = [];
    for (let count = 0; count < 70; count++) statuses.push((await office.platform.say("la", "a")).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(lines.filter((line) => line.includes("more than a person can")).length).toBeGreaterThan(0);
    await office.settled();
    expect(office.platform.textsTo("la").length).toBeLessThan(70);
  });

  test("what is not JSON, is empty or is longer than any message is refused", async () => {
    await open();
    expect((await office.platform.deliver("{")).status).toBe(400);
    expect((await office.platform.deliver("")).status).toBe(400);
    expect((await office.platform.deliver(`"${"x".repeat(2_000_000)}"`)).status).toBe(413);
  });

  test("where the store is away at receipt the platform is not told that it arrived; later there is one turn", async () => {
    let isAway = false;
    await open({
      around: (documents) => ({
        ...documents,
        batch: async (...given) => {
          if (isAway) throw new Error("away");
          return documents.batch(...given);
        },
      }),
    });
    const update = office.platform.update(me, { text: "tiến độ" });
    isAway = true;
    expect((await office.platform.deliver(update)).status).toBe(503);
    isAway = false;
    expect((await office.platform.deliver(update)).status).toBe(200);
    await office.settled();
    expect(office.platform.textsTo(me)).toHaveLength(1);
  });
});

test("where a Zalo bot is configured, its webhook is served beside Teams' and nothing else", async () => {
  const lines: string[] = [];
  await open({ log: pino({ level: "info" }, { write: (line: string) => lines.push(line) }) });
  const listening = lines.find((line) => line.includes('"listening"')) ?? "{}";
  expect(JSON.parse(listening)).toMatchObject({
    served: ["POST /api/messages", "POST /api/zalo-bot", "GET /healthz", "GET /readyz"],
  });
});

describe("a turn on the Zalo Bot", () => {
  test.each([
    ["flat, as the platform sends it", false],
    ["wrapped, as its documents say", true],
  ])("is had by an event that is %s", async (_how, isWrapped) => {
    await open({}, { isWrapped });
    const [answer = ""] = await office.say(me, "tiến độ");
    expect(answer).toContain("Tiến độ của anh/chị");
    expect(answer).toContain("1. Cập nhật");
  });

  test("is answered with 200 within two seconds, whatever it takes, and shown as typing meanwhile", async () => {
    await open({ ...slow(1_900), budgets: () => ({ storeCallMs: 5_000 }) });
    const begun = performance.now();
    expect((await office.platform.say(me, "tiến độ")).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(office.platform.messages).toEqual([]);
    await office.settled();
    expect(office.platform.textsTo(me)).toHaveLength(1);
    expect(office.platform.calls[0]).toEqual({
      method: "sendChatAction",
      body: { chat_id: me, action: "typing" },
    });
  });

  test("is had once, though the event comes five times and to two instances", async () => {
    await open({ botCount: 2, inMemory: false });
    const update = office.platform.update(me, { text: "tháng 5 xong 18/20 việc, 16 vừa tốt vừa đúng hạn" });
    const statuses = await Promise.all(
      [0, 1, 0, 1, 0].map(async (bot) => {
        office.platform.setWebhook(office.webhooks[bot] ?? "");
        return (await office.platform.deliver(update)).status;
      }),
    );
    await office.settled();
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect(office.platform.textsTo(me)).toHaveLength(1);
  });

  test("is had in the order in which people wrote, though the events come the other way round", async () => {
    await open(slow(200));
    const first = office.platform.update(me, { text: "đăng ký", date: Date.now() - 2_000 });
    const second = office.platform.update(me, { text: "lịch", date: Date.now() - 1_000 });
    await office.platform.say(me, "ngôn ngữ");
    for (const update of [second, first]) expect((await office.platform.deliver(update)).status).toBe(200);
    await office.settled();
    expect(office.platform.textsTo(me).map((text) => text.split("\n", 1)[0])).toEqual([
      "Ngôn ngữ",
      "Đăng ký thi đua (1/4)",
      expect.stringContaining("Lịch"),
    ]);
  });

  test("is had by another process where the one that kept the event died", async () => {
    await open();
    const update = readUpdate(office.platform.update(me, { text: "tiến độ" }));
    const dead = createInbox({
      documents: office.documents,
      channel: "zalo-bot",
      newId: randomUUID,
      run: async () => {},
      log: pino({ level: "silent" }),
    });
    if (update) await dead.put(toInboxEvent(update, botIdOf(office.platform.settings)));
    await office.bots[0].bot.beat();
    await office.settled();
    expect(office.platform.messages).toEqual([]);
    office.skip(125_000);
    await office.bots[0].bot.beat();
    await office.settled();
    expect(office.platform.textsTo(me).join()).toContain("Tiến độ của anh/chị");
  });

  test.each([
    [
      "a picture",
      "message.image.received",
      { photo_url: "https://photo-stal-1.zdn.vn/abc.jpg", caption: "phiếu" },
    ],
    ["a voice", "message.voice.received", { voice_url: "https://f2-voice-aac-dl.zdn.vn/abc.aac" }],
    ["a sticker", "message.sticker.received", { sticker: "d063f44dc80821567819" }],
    ["what the platform hands over to no bot", "message.unsupported.received", {}],
  ])(
    "%s is answered by one polite hint, and what could be chosen before still can",
    async (_what, event_name, more) => {
      await open();
      await office.say(me, "tiến độ");
      const update = { ...office.platform.update(me, more), event_name };
      await office.platform.deliver(update);
      await office.platform.deliver(update);
      await office.settled();
      expect(office.platform.textsTo(me).at(-1)).toContain("Tôi chỉ đọc được tin nhắn chữ");
      expect(office.platform.textsTo(me)).toHaveLength(2);
      expect(await office.say(me, "6")).toEqual([expect.stringContaining("Danh hiệu thi đua năm 2026")]);
    },
  );

  test("of a stranger says how to link, and of somebody who sends a code links them", async () => {
    await open();
    expect(await office.say("la", "tiến độ")).toEqual([
      expect.stringContaining("nhắn cho Thi Đua “liên kết”"),
    ]);
    const teams = createClient(office, "giam-doc");
    await teams.say("liên kết");
    const [, code = ""] = /\b([0-9A-Z]{4}-[0-9A-Z]{4})\b/.exec(teams.screen()) ?? [];
    const [greeting = ""] = await office.say("la", code);
    expect(greeting).toContain("Tôi nhận ra anh/chị là");
    expect(await office.say("la", "tóm tắt")).toEqual([expect.stringContaining("Tóm tắt cả cơ quan")]);
  });
});

describe("choices on the Zalo Bot", () => {
  test("a number takes the choice of the newest card, and one that is none is asked again", async () => {
    await open();
    await office.say(me, "tiến độ");
    await office.say(me, "lịch");
    await office.say(me, "trợ giúp");
    expect(await office.say(me, "4")).toEqual([expect.stringContaining("Danh hiệu thi đua năm 2026")]);
    await office.say(me, "tiến độ");
    expect(await office.say(me, "7")).toEqual([expect.stringContaining("Xin trả lời một số từ 1 đến 6.")]);
    expect(await office.say(me, "sáu")).toEqual([expect.stringContaining("Danh hiệu thi đua năm 2026")]);
  });

  test("an open question has its number, also where a card with choices was asked for meanwhile", async () => {
    await open();
    await office.say(me, "đăng ký");
    await office.say(me, "gõ từng câu");
    const [titles = ""] = await office.say(me, "danh hiệu");
    const [, tag = ""] = /^(K[A-Z]) 5\. Minh chứng$/m.exec(titles) ?? [];
    expect(tag).not.toBe("");
    expect(await office.say(me, "2")).toEqual([expect.stringContaining("Đăng ký thi đua (2/4)")]);
    expect(await office.say(me, `${tag} 5`)).toEqual([expect.stringContaining("Minh chứng")]);
    await office.say(me, "90");
    await office.say(me, "bỏ qua");
    expect(await office.say(me, "bỏ qua")).toEqual([expect.stringContaining("1. Xác nhận")]);
    expect(await office.say(me, "1")).toEqual([expect.stringContaining("Đã ghi nhận đăng ký.")]);
    expect(await office.all("pledge")).toHaveLength(1);
  });

  test("what records something is taken once; said again it is told so, and nothing more is recorded", async () => {
    await open();
    await office.say(me, "tháng 5 xong 18/20 việc, 16 vừa tốt vừa đúng hạn");
    const { found } = await office.documents.queryEverywhere({ kind: "choices", limit: 9 });
    const tag = /"tag":"(K[A-Z])"/.exec(JSON.stringify(found))?.[1];
    await office.say(me, `${tag} 1`);
    const [work] = await office.all("work");
    expect(await office.say(me, `${tag} 1`)).toEqual([expect.stringContaining("Lựa chọn này đã được dùng")]);
    expect(await office.all("work")).toEqual([work]);
  });

  test("nobody takes another's choice, not even by its token", async () => {
    await open();
    await office.say(me, "tháng 5 xong 18/20 việc, 16 vừa tốt vừa đúng hạn");
    const { found } = await office.documents.queryEverywhere({ kind: "choices", limit: 9 });
    const token = /#a:[0-9A-Z]{10}/.exec(JSON.stringify(found))?.[0] ?? "";
    expect(await office.say("truong-phong", token)).toEqual([
      expect.stringContaining("Lựa chọn này không còn hiệu lực"),
    ]);
    expect(await office.all("work")).toEqual([]);
    expect(await office.say(me, token.toLowerCase())).toEqual([expect.stringContaining("Đã ghi nhận")]);
  });

  test("what somebody wrote, and what a card of theirs offered, is gone from the inbox once it was answered", async () => {
    await open();
    await office.say(me, "chuyện riêng Zqxwv");
    expect(await inboxText()).not.toContain("Zqxwv");
    expect(await inboxText()).toContain('"done":[{');
  });
});
