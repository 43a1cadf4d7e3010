import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Card } from "../../src/bot/card.ts";
import type { Channel } from "../../src/channels/channel.ts";
import { takeGrant } from "../../src/channels/zalo-oa/token/take-grant.ts";
import { connectZaloOa } from "../../src/connect-zalo-oa.ts";
import { secretOf } from "../../src/domain/secret.ts";
import { oaTokenDesk, openOaGrant } from "../../src/open-oa-grant.ts";
import type { Documents } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import type { OaFault } from "../support/zalo-oa/oa-fault.ts";
import { type OaServer, oaId, startOa } from "../support/zalo-oa/start-oa.ts";

let oa: OaServer;
let documents: Documents;
let skippedMs = 0;
let lines: string[] = [];
const nowMs = () => Date.now() + skippedMs;
const minute = 60_000;
const hour = 60 * minute;

beforeEach(async () => {
  skippedMs = 0;
  lines = [];
  oa = await startOa();
  oa.setClock(nowMs);
  documents = openEmbedded({ file: ":memory:", nowMs });
});
afterEach(async () => {
  await oa.close();
  await documents.close();
});

type Settings = Partial<Parameters<typeof connectZaloOa>[0]>;

/** The channel over the real keeping of tokens, with a grant that was just given. */
const connect = async (more: Settings = {}) => {
  const settings = {
    ...{ ...oa.settings, ...more },
    sealKeys: [{ id: "k", bytes: Buffer.alloc(32, 7) }],
  };
  await takeGrant(oaTokenDesk(settings, documents), secretOf(oa.grant.refreshToken()), nowMs());
  const connected = connectZaloOa(
    settings,
    openOaGrant(settings),
  )({
    ...{ documents, nowMs, newId: randomUUID, random: () => 0.5 },
    onInbound: async () => ({}),
    log: pino({ level: "info" }, { write: (line: string) => lines.push(line) }),
    sendTimeoutMs: 300,
    fetchTimeoutMs: 300,
  });
  const { channel, routes } = connected;
  /** Somebody does something; the bot has heard of it. */
  const hears = async (event: object) => {
    const raw = Buffer.from(JSON.stringify(event));
    const headers = { "x-zevent-signature": oa.webhook.signed(raw.toString()) };
    const answer = await routes[0]?.receive({ headers, body: event, raw });
    await connected.settled?.();
    expect(answer?.status).toBe(200);
  };
  const wrote = () => hears(oa.webhook.message("an", "user_send_text", { text: "chào" }));
  const { bulk } = channel;
  if (!bulk) throw new Error("The channel has no bulk.");
  return { ...connected, bulk, hears, wrote };
};

const to = { conversationId: `${oaId}:u:an`, zaloUserId: "an", userId: `${oaId}:an` };
const card = (more: Partial<Card> = {}): Card => ({ language: "vi", title: "Nhắc hạn", ...more });
const long = card({ text: ["một ", "hai ", "ba "].map((word) => word.repeat(480)) });
const send = ({ channel }: { readonly channel: Channel }, sent: Card, how = {}) =>
  channel.send(to, { is: "message", card: sent }, how);
const csPath = "/v3.0/oa/message/cs";
const csCalls = () => oa.calls.filter(({ path }) => path === csPath);
const held = (reason: string) => ({ is: "held", reason });
const alarms = (name: string) => lines.filter((line) => line.includes(`"alarm":"${name}"`));

describe("case 16: a text that is too long for one message", () => {
  test.each(["NFC", "NFD"])(
    "goes in the same parts of 2,000 units at most, taken apart by %s or not",
    async (form) => {
      const connected = await connect();
      await connected.wrote();
      const words = "Kính đề nghị anh/chị rà soát tiến độ. ".repeat(38).trim().normalize(form);
      expect(await send(connected, card({ text: [words, words, words] }))).toMatchObject({ is: "sent" });
      const texts = oa.textsTo("an");
      expect(texts.map((text) => text.length <= 2000)).toEqual([true, true, true]);
      const whole = ["Nhắc hạn", words, words, words].join(" ").normalize("NFC");
      expect(texts.join(" ").replaceAll(/\s+/g, " ")).toBe(whole);
    },
  );
});

test("case 17: no part begins or ends inside of what is seen as one character", async () => {
  const connected = await connect();
  await connected.wrote();
  const families = "👨‍👩‍👧‍👦".repeat(150);
  await send(connected, card({ text: [families, families] }));
  const seen = oa.textsTo("an").join("");
  expect(seen.split("👨‍👩‍👧‍👦").length - 1).toBe(300);
  for (const text of oa.textsTo("an")) expect(text.replaceAll("👨‍👩‍👧‍👦", "")).not.toMatch(/[\u200d\ud83d]/u);
});

describe("case 18: a token that ends in the middle of a message", () => {
  test.each([-220, -216])("by %i is had anew once, and only that part is sent again", async (code) => {
    const connected = await connect();
    await connected.wrote();
    await send(connected, card());
    const before = oa.grant.successes();
    oa.failNext(csPath, pass, { is: "error", code, when: "before" });
    expect(await send(connected, long)).toMatchObject({ is: "sent" });
    expect(
      oa
        .textsTo("an")
        .slice(1)
        .map((text) => text.slice(-3).trim()),
    ).toEqual(["một", "hai", "ba"]);
    expect(oa.grant.successes()).toBe(before + 1);
  });

  test("and is refused again once it was had anew stops: it is held, said once, and not asked for again", async () => {
    const connected = await connect();
    await connected.wrote();
    await send(connected, card());
    const refused: OaFault = { is: "error", code: -216, when: "before" };
    oa.failNext(csPath, refused, refused);
    expect(await send(connected, card())).toEqual({ ...held("-216"), forOwner: true });
    const calls = oa.calls.length;
    expect(await send(connected, card())).toEqual({ ...held("-216"), forOwner: true });
    expect(oa.calls.length).toBe(calls);
    expect(alarms("zalo-oa-held")).toHaveLength(1);
  });
});

/** Answers as always. */
const pass: OaFault = {
  is: "status",
  status: 200,
  when: "after",
  body: '{"error":0,"data":{"message_id":"m"}}',
};

describe("case 20: a grant that is dead", () => {
  test("holds what is sent, says so once, and is revived by the command's way; nothing is lost", async () => {
    const connected = await connect();
    await connected.wrote();
    oa.grant.revoke();
    expect(await connected.bulk.send(to, card())).toEqual({ ...held("grant"), forOwner: true });
    expect(await connected.bulk.send(to, card())).toEqual({ ...held("grant"), forOwner: true });
    expect(await connected.isGrantDead?.()).toBe(true);
    expect(alarms("zalo-grant-dead")).toHaveLength(1);
    expect(lines.join("")).not.toContain(oa.grant.refreshToken());
    await connect();
    await takeGrant(
      oaTokenDesk({ ...oa.settings, sealKeys: [{ id: "k", bytes: Buffer.alloc(32, 7) }] }, documents),
      secretOf(oa.grant.consent()),
      nowMs(),
    );
    skippedMs += 11 * minute;
    expect(await connected.bulk.send(to, card())).toMatchObject({ is: "sent" });
    expect(await connected.isGrantDead?.()).toBe(false);
  });
});

describe("case 21: what nobody asked for", () => {
  test("goes for nothing up to 48 hours, later is held, and what is paid for is sent only where the office pays", async () => {
    const [free, paying] = [await connect(), await connect({ sendsPaid: true })];
    await free.wrote();
    skippedMs += 48 * hour - minute;
    expect(await free.bulk.send(to, card())).toMatchObject({ is: "sent" });
    expect(oa.messagesTo("an").at(-1)?.kind).toBe("free");
    skippedMs += hour;
    const calls = csCalls().length;
    expect(await free.bulk.send(to, card())).toEqual(held("window"));
    expect(csCalls().length).toBe(calls);
    expect(await paying.bulk.send(to, card())).toMatchObject({ is: "sent" });
    expect(oa.messagesTo("an").at(-1)?.kind).toBe("paid");
    skippedMs += 5 * 24 * hour + minute;
    expect(await paying.bulk.send(to, card())).toEqual(held("window"));
  });

  test("goes by an approved template where every window is closed, if there is one", async () => {
    const connected = await connect({ templateId: "7895417a7d3f" });
    await connected.wrote();
    skippedMs += 8 * 24 * hour;
    expect(await connected.bulk.send(to, card({ text: ["Hạn 30/06/2026"] }))).toMatchObject({ is: "sent" });
    expect(oa.messagesTo("an").at(-1)).toMatchObject({ kind: "template", text: '{"noi_dung":"Nhắc hạn"}' });
  });

  test("to whom Zalo says the window is closed is held without asking again, until they write", async () => {
    const connected = await connect();
    await connected.wrote();
    oa.failNext(csPath, { is: "error", code: -230, when: "before" });
    expect(await connected.bulk.send(to, card())).toEqual(held("window"));
    const calls = csCalls().length;
    expect(await connected.bulk.send(to, card())).toEqual(held("window"));
    expect(csCalls().length).toBe(calls);
    await connected.wrote();
    expect(await connected.bulk.send(to, card())).toMatchObject({ is: "sent" });
  });

  test("case 14: to who left is gone without a call, until they come back", async () => {
    const connected = await connect();
    await connected.wrote();
    const follower = (name: string) => ({
      ...oa.webhook.eventOf(name, "an"),
      ...{ oa_id: oaId, follower: { id: "an" } },
    });
    await connected.hears(follower("unfollow"));
    expect(await connected.bulk.send(to, card())).toEqual({ is: "gone", reason: "left" });
    expect(csCalls()).toHaveLength(0);
    await connected.hears(follower("follow"));
    expect(await connected.bulk.send(to, card())).toMatchObject({ is: "sent" });
  });

  test("while somebody of the office writes to them by hand waits until that is over", async () => {
    const connected = await connect();
    await connected.wrote();
    await connected.hears(
      oa.webhook.eventOf("oa_send_text", "an", {
        sender: { id: oaId, admin_id: "9" },
        recipient: { id: "an" },
        message: { text: "chào", msg_id: "h1" },
      }),
    );
    const waiting = await connected.bulk.send(to, card());
    expect(waiting).toMatchObject({ is: "throttled" });
    skippedMs += 31 * minute;
    expect(await connected.bulk.send(to, card())).toMatchObject({ is: "sent" });
  });
});

describe("case 22: too many at a time", () => {
  test("is tried later, by what chance says; messages that nobody waits for rest meanwhile", async () => {
    const connected = await connect();
    await connected.wrote();
    const full: OaFault = { is: "error", code: -32, when: "before" };
    oa.failNext(csPath, full, full);
    expect(await send(connected, card())).toEqual({ is: "throttled", retryAfterMs: 5_000 });
    expect(connected.bulk.reserve(to)).toBeGreaterThan(4_000);
    expect(await send(connected, card())).toMatchObject({ is: "throttled" });
    expect(await send(connected, card())).toMatchObject({ is: "sent" });
    expect(oa.textsTo("an")).toHaveLength(1);
  });

  test("messages that nobody waits for keep to what an app may send in a minute", async () => {
    const { bulk } = await connect();
    const waits = Array.from({ length: 400 }, () => bulk.reserve(to));
    expect((60_000 / (waits.at(-1) ?? 1)) * 400).toBeLessThan(4_000);
  });
});

test.each([-224, -321, -223, -212, -242])(
  "case 23: %i holds everything, is said once, and costs no more calls until it is tried again",
  async (code) => {
    const connected = await connect();
    await connected.wrote();
    oa.failNext(csPath, { is: "error", code, when: "before" });
    expect(await connected.bulk.send(to, card())).toEqual({ ...held(String(code)), forOwner: true });
    const calls = csCalls().length;
    for (let count = 0; count < 5; count++)
      expect(await connected.bulk.send(to, card())).toEqual({ ...held(String(code)), forOwner: true });
    expect(csCalls().length).toBe(calls);
    expect(alarms("zalo-oa-held")).toHaveLength(1);
    skippedMs += 11 * minute;
    expect(await connected.bulk.send(to, card())).toMatchObject({ is: "sent" });
  },
);

describe("case 25: what may have arrived", () => {
  test.each<[string, OaFault]>([
    ["an answer that never comes", { is: "hang", when: "after" }],
    ["a connection that breaks", { is: "reset", when: "after" }],
    ["a gateway's fault", { is: "status", status: 502, when: "after" }],
  ])("%s is unknown, and there is one message", async (_what, fault) => {
    const connected = await connect();
    await connected.wrote();
    await send(connected, card());
    oa.failNext(csPath, fault);
    expect(await send(connected, card())).toMatchObject({ is: "unknown" });
    expect(oa.textsTo("an")).toHaveLength(2);
  });

  test("a message refused in its third part is not sent again, and says so", async () => {
    const connected = await connect();
    await connected.wrote();
    await send(connected, card());
    oa.failNext(csPath, pass, pass, { is: "error", code: -201, when: "before" });
    expect(await send(connected, long)).toEqual({ is: "refused", status: -201 });
    expect(oa.textsTo("an")).toHaveLength(3);
  });

  test("a message throttled in its second part goes on after the first", async () => {
    const connected = await connect();
    await connected.wrote();
    await send(connected, card());
    oa.failNext(csPath, pass, { is: "error", code: -32, when: "before" });
    expect(await send(connected, long)).toMatchObject({ is: "throttled", accepted: 1 });
    expect(await send(connected, long, { accepted: 1 })).toMatchObject({ is: "sent" });
    expect(
      oa
        .textsTo("an")
        .slice(1)
        .map((text) => text.slice(-3).trim()),
    ).toEqual(["một", "hai", "ba"]);
  });
});

test("no token stands in any line of the log, whatever goes wrong", async () => {
  const connected = await connect();
  await connected.wrote();
  const faults: OaFault[] = [-216, -32, -224, -230, -201].map((code) => ({
    is: "error",
    code,
    when: "before",
  }));
  oa.failNext(csPath, ...faults, { is: "reset", when: "before" });
  for (let count = 0; count < 8; count++) {
    await send(connected, card());
    skippedMs += 11 * minute;
  }
  const text = lines.join("");
  for (const { token } of oa.calls) if (token) expect(text).not.toContain(token);
  expect(text).not.toContain(oa.grant.refreshToken());
});
