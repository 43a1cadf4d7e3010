import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SendOutcome } from "../../src/channels/channel.ts";
import { botId, message, post, tenantId } from "../support/teams/activities.ts";
import { type AuthHarness, createAuthHarness } from "../support/teams/auth-harness.ts";
import { nowMs, type StartedBot, startBot } from "../support/teams/bot.ts";
import { type Connector, type Fault, startConnector } from "../support/teams/connector.ts";
import { startUnguarded, type Unguarded } from "../support/teams/unguarded.ts";

const timeoutMs = 400;

let connector: Connector;
let bot: StartedBot;
let unguarded: Unguarded;

beforeAll(async () => {
  connector = await startConnector();
  [bot, unguarded] = await Promise.all([startBot({ sendTimeoutMs: timeoutMs }), startUnguarded()]);
});
afterAll(() => Promise.all([connector.close(), bot.close(), unguarded.close()]));

let conversations = 0;
const newReference = (serviceUrl = connector.serviceUrl) => {
  conversations += 1;
  return { serviceUrl, tenantId, conversationId: `a:${conversations}`, botId, userId: "29:a" };
};
const reply = (title: string) => ({ is: "message" as const, card: { language: "vi" as const, title } });
const edit = (messageId: string, title: string) => ({ ...reply(title), is: "edit" as const, messageId });

/** Sends one message against faults, and tells the outcome, the requests made and the messages seen. */
const sendAgainst = async (...faults: Fault[]) => {
  const to = newReference();
  const before = connector.requests.length;
  connector.failNext(...faults);
  const outcome = await bot.channel.send(to, reply("Nhắc việc"));
  return {
    outcome,
    requests: connector.requests.length - before,
    messages: connector.messagesOf(to.conversationId).length,
  };
};

test("a reply is one message with its card, and its title for notifications", async () => {
  const to = newReference();
  const outcome = await bot.channel.send(to, reply("Tiến độ quý II"));
  const [seen] = connector.messagesOf(to.conversationId);
  expect(outcome).toEqual({ is: "sent", messageId: seen?.id });
  expect(seen?.activity).toMatchObject({ type: "message", summary: "Tiến độ quý II" });
  expect(seen?.activity).not.toHaveProperty("text");
  expect(seen?.card).toMatchObject({ type: "AdaptiveCard" });
});

test("what a card comes to follows its title, for notifications and clients without cards", async () => {
  const to = newReference();
  const card = { language: "vi", title: "Tóm tắt: Phòng A", brief: "5/9 người đã đăng ký" } as const;
  await bot.channel.send(to, { is: "message", card });
  const [seen] = connector.messagesOf(to.conversationId);
  expect(seen?.activity).toMatchObject({ summary: "Tóm tắt: Phòng A. 5/9 người đã đăng ký" });
});

test("an edit changes the message the person has", async () => {
  const to = newReference();
  const sent = await bot.channel.send(to, reply("Bản nháp"));
  const messageId = sent.is === "sent" ? String(sent.messageId) : "";
  expect(await bot.channel.send(to, edit(messageId, "Đã ghi nhận"))).toEqual({ is: "sent", messageId });
  expect(
    connector.messagesOf(to.conversationId).map(({ activity, edits }) => [activity["summary"], edits]),
  ).toEqual([["Đã ghi nhận", 1]]);
  expect(await bot.channel.send(to, edit("m-none", "x"))).toEqual({
    is: "gone",
    reason: "404 ActivityNotFound",
  });
});

const status = (code: number, extra: Partial<Fault & { is: "status" }> = {}): Fault => ({
  is: "status",
  when: "before",
  status: code,
  code: "Word",
  ...extra,
});
const httpDate = new Date(nowMs + 90_000).toUTCString();

const outcomes: readonly (readonly [string, Fault, SendOutcome])[] = [
  [
    "429 with seconds",
    status(429, { headers: { "retry-after": "7" } }),
    { is: "throttled", retryAfterMs: 7000 },
  ],
  [
    "429 with a date",
    status(429, { headers: { "retry-after": httpDate } }),
    { is: "throttled", retryAfterMs: 90_000 },
  ],
  ["429 without a time", status(429), { is: "throttled", retryAfterMs: undefined }],
  [
    "429 with a time that is none",
    status(429, { headers: { "retry-after": "soon" } }),
    { is: "throttled", retryAfterMs: undefined },
  ],
  ["412", status(412), { is: "throttled", retryAfterMs: undefined }],
  [
    "503 with a time",
    status(503, { headers: { "retry-after": "2" } }),
    { is: "throttled", retryAfterMs: 2000 },
  ],
  ["503 without a time", status(503), { is: "unknown", reason: "503 Word" }],
  ["500", status(500), { is: "unknown", reason: "500 Word" }],
  [
    "502 that is no JSON",
    status(502, { body: "<html>", headers: { "content-type": "text/html" } }),
    { is: "unknown", reason: "502 RestError" },
  ],
  ["504", status(504), { is: "unknown", reason: "504 Word" }],
  ["408", status(408), { is: "unknown", reason: "408 Word" }],
  ["403", status(403, { code: "MessageWritesBlocked" }), { is: "gone", reason: "403 MessageWritesBlocked" }],
  [
    "404",
    status(404, { code: "ConversationNotFound" }),
    { is: "gone", reason: "404 ConversationNotFound", isLost: true },
  ],
  ["401", status(401), { is: "refused", status: 401 }],
  ["400", status(400), { is: "refused", status: 400 }],
  ["413", status(413), { is: "refused", status: 413 }],
  ["a redirect", status(307, { headers: { location: "/v3/elsewhere" } }), { is: "refused", status: 307 }],
  [
    "accepted, answered with rubbish",
    status(201, { when: "after", body: "{" }),
    { is: "sent", messageId: undefined },
  ],
  [
    "accepted, answered with nothing",
    status(202, { when: "after", body: "" }),
    { is: "sent", messageId: undefined },
  ],
  ["a reset before it was taken", { is: "reset", when: "before" }, { is: "unknown", reason: "ECONNRESET" }],
  ["a reset after it was taken", { is: "reset", when: "after" }, { is: "unknown", reason: "ECONNRESET" }],
  ["no answer", { is: "hang", when: "after" }, { is: "unknown", reason: "AbortError" }],
  [
    "half an answer",
    { is: "hangInBody", when: "after" },
    { is: "unknown", reason: expect.any(String) as never },
  ],
];

test.each(outcomes)("%s: one request, and its outcome", async (_name, fault, outcome) => {
  const startedAt = performance.now();
  const seen = await sendAgainst(fault);
  expect(seen).toEqual({ outcome, requests: 1, messages: fault.when === "after" ? 1 : 0 });
  expect(performance.now() - startedAt).toBeLessThan(timeoutMs + 300);
});

test("a service that is not there is known to have got nothing, so the send may be repeated", async () => {
  const nobody = createServer();
  await new Promise<void>((resolve) => nobody.listen(0, "127.0.0.1", resolve));
  const { port } = nobody.address() as AddressInfo;
  await new Promise((resolve) => nobody.close(resolve));
  const outcome = await bot.channel.send(newReference(`http://127.0.0.1:${port}/`), reply("x"));
  expect(outcome).toEqual({ is: "throttled", retryAfterMs: undefined });
});

test("a chat that takes no more is sent nothing, neither what was booked for it before", async () => {
  const [to, other] = [newReference(), newReference()];
  const { bulk } = bot.channel;
  for (const one of [to, to, other]) bulk?.reserve(one);
  connector.failIn(to.conversationId, status(429, { headers: { "retry-after": "7" } }));
  const card = { language: "vi" as const, title: "Nhắc việc" };
  expect(await bulk?.send(to, card)).toEqual({ is: "throttled", retryAfterMs: 7_000 });
  const before = connector.requests.length;
  expect(await bulk?.send(to, card)).toEqual({ is: "throttled", retryAfterMs: expect.any(Number) });
  expect(connector.requests).toHaveLength(before);
  expect(await bulk?.send(other, card)).toMatchObject({ is: "sent" });
});

test("nothing is sent to an address that is none, or to a service that is not Teams", async () => {
  for (const to of [{}, { ...newReference(), conversationId: "" }, newReference("http://evil.example/")]) {
    expect(await bot.channel.send(to, reply("x"))).toMatchObject({ is: "gone" });
  }
});

test("F8: the unguarded stack sends a message again that was taken already, ours once", async () => {
  const conversation = "a:twice";
  const person = { serviceUrl: connector.serviceUrl, conversationId: conversation };
  connector.failNext({ is: "reset", when: "after" });
  await post(unguarded.url, message(person, "echo"));
  expect(connector.messagesOf(conversation)).toHaveLength(2);

  const seen = await sendAgainst({ is: "reset", when: "after" });
  expect(seen).toMatchObject({ requests: 1, messages: 1 });
});

test("F8: the unguarded stack waits for ever for a silent service, ours gives up in time", async () => {
  const person = { serviceUrl: connector.serviceUrl, conversationId: "a:silent" };
  connector.failNext({ is: "hang", when: "before" });
  const answered = post(unguarded.url, message(person, "echo")).then(() => "answered");
  const waited = new Promise((resolve) => setTimeout(() => resolve("still waiting"), 4 * timeoutMs));
  expect(await Promise.race([answered, waited])).toBe("still waiting");
  await unguarded.close();
  await answered.catch(() => undefined);

  expect((await sendAgainst({ is: "hang", when: "before" })).outcome.is).toBe("unknown");
});

test("the bot's token is fetched once for all who wait for it, and shown to the service", async () => {
  const harness: AuthHarness = await createAuthHarness();
  let fetched = 0;
  let kept: string | undefined;
  const production = await startBot({
    settings: harness.settings,
    outside: {
      ...harness.outside,
      // Keeps the token once it has it, as botbuilder's credentials do.
      fetchToken: async () => {
        if (kept !== undefined) return kept;
        fetched += 1;
        await new Promise((resolve) => setTimeout(resolve, 50));
        kept = harness.botToken;
        return kept;
      },
    },
  });
  const before = connector.requests.length;
  await Promise.all([1, 2, 3, 4, 5].map(() => production.channel.send(newReference(), reply("x"))));
  const shown = connector.requests.slice(before).map(({ authorization }) => authorization);
  expect(shown).toEqual(Array(5).fill(`Bearer ${harness.botToken}`));
  expect(fetched).toBe(1);
  await Promise.all([production.close(), harness.close()]);
});

test("without a token nothing is sent, and the send may be repeated", async () => {
  const harness = await createAuthHarness();
  for (const fetchToken of [
    () => Promise.reject(new Error("no Entra")),
    () => new Promise<never>(() => undefined),
  ]) {
    const production = await startBot({
      settings: harness.settings,
      outside: { ...harness.outside, fetchToken },
      sendTimeoutMs: 100,
    });
    const before = connector.requests.length;
    expect(await production.channel.send(newReference(), reply("x"))).toEqual({
      is: "throttled",
      retryAfterMs: undefined,
      lacks: "token",
    });
    expect(connector.requests.length).toBe(before);
    await production.close();
  }
  await harness.close();
});
