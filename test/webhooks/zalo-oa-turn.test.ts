import { pino } from "pino";
import { afterEach, describe, expect, test } from "vitest";
import { reveal } from "../../src/domain/secret.ts";
import type { Documents } from "../../src/store/documents.ts";
import type { OfficeSettings } from "../support/turn/start-office.ts";
import { createClient } from "../support/turn/teams-client.ts";
import events from "../support/zalo-oa/events.json" with { type: "json" };
import signed from "../support/zalo-oa/signed.json" with { type: "json" };
import { oaId } from "../support/zalo-oa/start-oa.ts";
import { type OaOffice, startOaOffice } from "../support/zalo-oa/start-oa-office.ts";

let office: OaOffice;
let lines: string[] = [];
const open = async (...[settings, ...more]: Parameters<typeof startOaOffice>) => {
  lines = [];
  const log = pino({ level: "debug" }, { write: (line: string) => lines.push(line) });
  office = await startOaOffice({ log, ...settings }, ...more);
  return office;
};
afterEach(() => office.close());

const me = "chuyen-vien";
const report = "tháng 5 xong 18/20 việc, 16 vừa tốt vừa đúng hạn";
const kept = async () =>
  JSON.stringify((await office.documents.queryEverywhere({ kind: "inbox", limit: 99 })).found);
const contact = async (userId = me) =>
  (await office.documents.get(`oa-contact:zalo-oa:${oaId}:${userId}`, "oa-contact"))?.body;
const nothingCame = async () => {
  await office.settled();
  expect([await kept(), office.oa.messages]).toEqual(["[]", []]);
};
const hourMs = 3_600_000;

/** Slows the turns down: each read of a talk, or of what else is told, takes so long. */
const slow = (
  ms: number,
  isSlow = (id: string) => id.startsWith("talk:"),
): Pick<OfficeSettings, "around" | "budgets"> => ({
  budgets: () => ({ storeCallMs: 5_000 }),
  around: (documents: Documents) => ({
    ...documents,
    get: async (partition, id) => {
      if (isSlow(id)) await new Promise((resolve) => setTimeout(resolve, ms));
      return documents.get(partition, id);
    },
  }),
});

describe("the door of the Official Account", () => {
  test("case 1: a valid text is answered with 200 and has its turn, in the chat of that account and person", async () => {
    await open();
    const [answer = ""] = await office.say(me, "tiến độ");
    expect(answer).toContain("Tiến độ của anh/chị");
    expect(office.oa.calls.at(-1)).toMatchObject({
      path: "/v3.0/oa/message/cs",
      body: { recipient: { user_id: me } },
    });
    const talks = await office.all("talk");
    expect(JSON.stringify(talks)).toContain(`"conversationId":"${oaId}:u:${me}"`);
    expect(office.oa.webhook.slowest.ms).toBeLessThan(2_000);
  });

  test("case 2: what is signed are the bytes as they came, whatever spaces and escapes are in them", async () => {
    await open();
    const raw = `{ "app_id":"360846524940903967", "event_name":"user_send_text",\n "sender":{"id":"${me}"},"recipient":{"id":"${oaId}"},"message":{"msg_id":"m1","text":"ti\\u1ebfn \\u0111\\u1ed9"},"timestamp":"${Date.now()}" }`;
    office.oa.users.set(me, { lastMs: office.nowMs(), follows: true });
    expect(await office.oa.webhook.deliver(raw)).toBe(200);
    await office.settled();
    expect(office.oa.textsTo(me)).toEqual([expect.stringContaining("Tiến độ của anh/chị")]);
    const anew = JSON.stringify(JSON.parse(raw));
    const header = { "x-zevent-signature": office.oa.webhook.signed(raw) };
    expect(await office.oa.webhook.post(anew, header)).toBe(401);
  });

  test.each(signed.filter(({ isRight }) => !isRight))(
    "case 3: forged, $name: 401, no turn, nothing kept",
    async ({ body, header }) => {
      await open();
      const shown: Record<string, string> = header === null ? {} : { "x-zevent-signature": header };
      expect(await office.oa.webhook.post(body, shown)).toBe(401);
      await nothingCame();
      expect(lines.join("")).not.toContain("Xin chào");
    },
  );

  test("case 3: signed with the app's secret it is refused, and the log says which key to put where", async () => {
    await open();
    const { appSecret } = office.oa.settings;
    const raw = JSON.stringify(office.oa.webhook.message(me, "user_send_text", { text: "tiến độ" }));
    const { createHash } = await import("node:crypto");
    const [, timestamp = ""] = /"timestamp":"(\d+)"/.exec(raw) ?? [];
    const hash = createHash("sha256").update(`360846524940903967${raw}${timestamp}${reveal(appSecret)}`);
    expect(await office.oa.webhook.post(raw, { "x-zevent-signature": `mac=${hash.digest("hex")}` })).toBe(
      401,
    );
    await nothingCame();
    expect(lines.join("")).toContain("put into ZALO_OA_SECRET_KEY");
    expect(lines.join("")).not.toContain(reveal(appSecret));
  });

  test("case 4: no signature, no body, a huge one, no JSON, a GET: 401, 400, 413, 400, and 200 with a word", async () => {
    await open();
    const { webhook } = office.oa;
    const event = JSON.stringify(webhook.message(me, "user_send_text", { text: "tiến độ" }));
    expect(await webhook.post(event)).toBe(401);
    expect(await webhook.post("")).toBe(400);
    expect(await webhook.post(JSON.stringify({ text: "x".repeat(300 * 1024) }))).toBe(413);
    expect(await webhook.post("tiến độ")).toBe(400);
    const url = office.bots[0].url.replace("/api/messages", "/api/zalo-oa");
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([200, "OK"]);
    await nothingCame();
  });

  test("the domain is proved by a tag at the root and by the file that Zalo asks for, where they are set", async () => {
    await open({}, { verificationTag: "Abc-123", verifierFile: "zalo_verifierAbc.html" });
    const root = new URL("/", office.bots[0].url);
    for (const path of ["", "zalo_verifierAbc.html"]) {
      const response = await fetch(new URL(path, root));
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('name="zalo-platform-site-verification" content="Abc-123"');
    }
    expect(await fetch(new URL("zalo_verifierXyz.html", root)).then(({ status }) => status)).toBe(404);
    const served = lines.find((line) => line.includes('"listening"')) ?? "{}";
    expect(JSON.parse(served)).toMatchObject({
      served: expect.arrayContaining(["GET /", "GET /zalo_verifierAbc.html", "POST /api/zalo-oa"]),
    });
  });
});

describe("an event of the Official Account", () => {
  test("case 5: late but genuine has its turn; of a day ago none; of the future it has, with an alarm", async () => {
    await open();
    const { webhook } = office.oa;
    const at = (ms: number, text: string) => ({
      ...webhook.message(me, "user_send_text", { text }),
      timestamp: String(office.nowMs() + ms),
    });
    expect(await webhook.deliver(at(-70 * 60_000, "ngôn ngữ"))).toBe(200);
    await office.settled();
    expect(office.oa.textsTo(me)).toHaveLength(1);
    expect(await webhook.deliver(at(-25 * hourMs, "tiến độ"))).toBe(200);
    await office.settled();
    expect(office.oa.textsTo(me)).toHaveLength(1);
    expect(lines.join("")).toContain("more than a day ago");
    expect(await webhook.deliver(at(hourMs, "tiến độ"))).toBe(200);
    await office.settled();
    expect(office.oa.textsTo(me)).toHaveLength(2);
    expect(lines.join("")).toContain('"alarm":"clock-skew"');
    expect(await contact()).toMatchObject({ lastMs: expect.any(Number) });
    expect((await contact())?.["lastMs"] as number).toBeLessThanOrEqual(office.nowMs());
  });

  test("case 6: delivered five times, to two instances at once, and after a restart: five 200s, one turn", async () => {
    await open({ botCount: 2, inMemory: false });
    const { webhook } = office.oa;
    const raw = JSON.stringify(webhook.message(me, "user_send_text", { text: report }));
    const header = { "x-zevent-signature": webhook.signed(raw) };
    const urls = office.bots.map(({ url }) => url.replace("/api/messages", "/api/zalo-oa"));
    const statuses = await Promise.all([0, 1, 0, 1].map((bot) => webhook.post(raw, header, urls[bot])));
    await office.settled();
    await office.bots[0].bot.stop();
    statuses.push(await webhook.post(raw, header, urls[1]));
    await office.settled();
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect(office.oa.textsTo(me)).toHaveLength(1);
  });

  test("case 7: a dialog of 20 seconds: 200 within two, the answer later, and nothing is delivered again", async () => {
    await open(slow(2_400, (id) => id !== "inbox"));
    const begun = performance.now();
    expect(await office.oa.webhook.writes(me, "tiến độ")).toBe(200);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(office.oa.messages).toEqual([]);
    await office.settled();
    expect(office.oa.textsTo(me)).toEqual([expect.stringContaining("Tiến độ của anh/chị")]);
    expect(performance.now() - begun).toBeGreaterThan(8_000);
    expect(office.oa.webhook.waits()).toBe(0);
  }, 60_000);

  test("case 8: a store that is away at receipt: 503, Zalo delivers again after half a minute, one turn", async () => {
    let isAway = true;
    await open({
      around: (documents) => ({
        ...documents,
        batch: async (...given) => {
          if (isAway) throw new Error("away");
          return documents.batch(...given);
        },
      }),
    });
    expect(await office.oa.webhook.writes(me, "tiến độ")).toBe(503);
    isAway = false;
    office.skip(31_000);
    await office.oa.webhook.redeliver();
    await office.settled();
    expect(office.oa.textsTo(me)).toEqual([expect.stringContaining("Tiến độ của anh/chị")]);
    expect(office.oa.webhook.isUnsubscribed()).toBe(false);
  });

  test("case 9: two texts of one person, reversed and at once, are had in their order; others do not wait", async () => {
    await open(slow(300));
    const { webhook } = office.oa;
    const at = (ms: number, text: string) => ({
      ...webhook.message(me, "user_send_text", { text }),
      timestamp: String(office.nowMs() + ms),
    });
    const [first, second] = [at(-2_000, "đăng ký"), at(-1_000, "lịch")];
    await Promise.all([
      webhook.writes(me, "ngôn ngữ"),
      webhook.deliver(second),
      webhook.deliver(first),
      webhook.writes("truong-phong", "tiến độ"),
    ]);
    await office.settled();
    expect(office.oa.textsTo(me).map((text) => text.split("\n", 1)[0])).toEqual([
      "Ngôn ngữ",
      "Đăng ký thi đua (1/4)",
      expect.stringContaining("Lịch"),
    ]);
    expect(office.oa.textsTo("truong-phong")).toHaveLength(1);
  });

  test.each(["console_check_ping", "oa_send_text", "user_seen_message", "user_received_message"] as const)(
    "cases 10 to 12: %s: 200, no turn, and no window opens",
    async (name) => {
      await open();
      const event = { ...events[name], timestamp: String(office.nowMs()) };
      expect(await office.oa.webhook.deliver(event)).toBe(200);
      await nothingCame();
      expect(await contact("246845883529197922")).toBeUndefined();
    },
  );

  test.each(
    Object.entries(events).filter(([, { event_name: name }]) => !/^(user_send_|follow|unfollow)/.test(name)),
  )("%s of today or tomorrow: 200 and no turn", async (_name, event) => {
    await open();
    const now = { ...event, timestamp: String(office.nowMs()) };
    const raw = JSON.stringify(now);
    const header = { "x-zevent-signature": office.oa.webhook.signed(raw) };
    const status = await office.oa.webhook.post(raw, header);
    // An app's own id is looked at in each: what names another is another's.
    expect(status).toBe(event.app_id === "360846524940903967" ? 200 : 401);
    await office.settled();
    expect(office.oa.textsTo("246845883529197922").length).toBeLessThanOrEqual(
      event.event_name === "user_click_chatnow" ? 1 : 0,
    );
  });

  test("case 11: while somebody of the office writes by hand the bot keeps quiet, but for its own buttons", async () => {
    await open();
    await office.say(me, report);
    await office.oa.webhook.echo(me, "Chào anh, để tôi xem giúp.", "1234567890123456789");
    await office.settled();
    expect(await office.say(me, "cảm ơn chị")).toEqual([]);
    expect(await office.tap(me, "Xác nhận")).toEqual([expect.stringContaining("Đã ghi nhận")]);
    office.skip(31 * 60_000);
    expect(await office.say(me, "tiến độ")).toEqual([expect.stringContaining("Tiến độ của anh/chị")]);
  });

  test("case 13: a tap is a press: once, by nobody else, nowhere else, and not for ever", async () => {
    await open();
    await office.say(me, report);
    const payload = office.oa.messagesTo(me).at(-1)?.buttons[0]?.payload;
    if (typeof payload !== "string") throw new Error("There was no button.");
    expect(payload).toMatch(/^#a:[0-9A-Z]{10}$/);
    expect(await office.say("truong-phong", payload)).toEqual([
      expect.stringContaining("Lựa chọn này không còn hiệu lực"),
    ]);
    expect(await office.all("work")).toEqual([]);
    expect(await office.tap(me, "Xác nhận")).toEqual([expect.stringContaining("Đã ghi nhận")]);
    expect(await office.tap(me, "Xác nhận")).toEqual([expect.stringContaining("Lựa chọn này đã được dùng")]);
    expect(await office.all("work")).toHaveLength(1);
    office.skip(8 * 24 * hourMs);
    expect(await office.say(me, payload)).toEqual([
      expect.stringContaining("Lựa chọn này không còn hiệu lực"),
    ]);
  });

  test("case 13: up to five buttons stand below the last message; where there are more, numbers do", async () => {
    await open();
    const [many = ""] = await office.say(me, "tiến độ");
    expect(office.oa.messagesTo(me).at(-1)?.buttons).toEqual([]);
    expect(many).toContain("6. ");
    expect(await office.say(me, "6")).toEqual([expect.stringContaining("Danh hiệu thi đua năm 2026")]);
    await office.say(me, report);
    const [few] = office.oa.messagesTo(me).slice(-1);
    expect(few?.buttons.map(({ title }) => title)).toContain("Xác nhận");
    expect(few?.text).not.toContain("1. Xác nhận");
  });

  test.each([
    ["without a template type, though the account wants one", undefined, "button"],
    ["with a template type, though the account wants none", "button", undefined],
  ])(
    "buttons %s: refused, the same card goes with numbers, and the next at once",
    async (_how, ours, theirs) => {
      await open({}, { buttonsTemplateType: ours });
      office.oa.setVariant({ buttonsTemplateType: theirs });
      expect(await office.say(me, report)).toEqual([expect.stringContaining("1. Xác nhận")]);
      expect(await office.say(me, "1")).toEqual([expect.stringContaining("Đã ghi nhận")]);
      expect(lines.filter((line) => line.includes("did not take a card with buttons"))).toHaveLength(1);
    },
  );

  test("case 14: who follows is welcomed; who leaves gets nothing more, without a call; who comes back does", async () => {
    await open();
    expect(await office.oa.webhook.follows("la")).toBe(200);
    await office.settled();
    expect(office.oa.textsTo("la")).toEqual([expect.stringContaining("nhắn cho Thi Đua “liên kết”")]);
    await office.oa.webhook.leaves("la");
    await office.settled();
    expect(await contact("la")).toMatchObject({ hasLeft: true });
    await office.oa.webhook.follows("la");
    await office.settled();
    expect(await contact("la")).toMatchObject({ hasLeft: false });
  });

  test.each([
    ["an image", "image"],
    ["a file", "file"],
    ["a voice", "audio"],
    ["a place", "location"],
    ["a link", "link"],
    ["a sticker", "sticker"],
    ["a business card", "business_card"],
  ])(
    "case 15: %s is answered by one polite hint, and nothing is fetched from where it is",
    async (_what, is) => {
      await open();
      const url = `${office.oa.base}/169.254.169.254`;
      expect(await office.oa.webhook.sends(me, is, { type: is, payload: { url } })).toBe(200);
      await office.settled();
      expect(office.oa.textsTo(me)).toEqual([expect.stringContaining("Tôi chỉ đọc được tin nhắn chữ")]);
      expect(office.oa.calls.filter(({ path }) => path.includes("169.254"))).toEqual([]);
    },
  );

  test("of a stranger says how to link, and a code of Teams makes one person of both", async () => {
    await open();
    const teams = createClient(office, "giam-doc");
    await teams.say("liên kết");
    const [, code = ""] = /\b([0-9A-Z]{4}-[0-9A-Z]{4})\b/.exec(teams.screen()) ?? [];
    expect(await office.say("la", code)).toEqual([expect.stringContaining("Tôi nhận ra anh/chị là")]);
    expect(await office.say("la", "tóm tắt")).toEqual([expect.stringContaining("Tóm tắt cả cơ quan")]);
  });
});
