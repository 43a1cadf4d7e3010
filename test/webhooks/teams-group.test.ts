import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SendOutcome } from "../../src/channels/channel.ts";
import { botId, mention, message, post, tenantId } from "../support/teams/activities.ts";
import { createAuthHarness } from "../support/teams/auth-harness.ts";
import { type StartedBot, startBot } from "../support/teams/bot.ts";
import { type Connector, type Fault, startConnector } from "../support/teams/connector.ts";

const timeoutMs = 400;

let connector: Connector;
let bot: StartedBot;

beforeAll(async () => {
  connector = await startConnector();
  bot = await startBot({ sendTimeoutMs: timeoutMs });
});
afterAll(() => Promise.all([connector.close(), bot.close()]));

const conversationId = "19:nhom@thread.v2;messageid=17";
const reference = () => ({
  serviceUrl: connector.serviceUrl,
  tenantId,
  conversationId,
  botId,
  userId: "29:a",
});
const reply = {
  is: "message" as const,
  only: true,
  card: { language: "vi" as const, title: "Thi Đua" },
};
const status = (code: number): Fault => ({ is: "status", when: "before", status: code, code: "Word" });

/** Sends one message for one person's eyes against faults. */
const sendAgainst = async (...faults: Fault[]) => {
  const [requests, messages] = [connector.requests.length, connector.messagesOf(conversationId).length];
  connector.failNext(...faults);
  const outcome = await bot.channel.send(reference(), reply);
  return {
    outcome,
    requests: connector.requests.slice(requests).map(({ path }) => path.split("?")[1] ?? "for all"),
    seenBy: connector
      .messagesOf(conversationId)
      .slice(messages)
      .map(({ onlyTo }) => onlyTo ?? "all"),
  };
};

describe("a message for one person's eyes", () => {
  test("is one request, targeted at its recipient", async () => {
    const seen = await sendAgainst();
    expect(seen).toEqual({
      outcome: { is: "sent", messageId: expect.stringMatching(/^m-/) },
      requests: ["isTargetedActivity=true"],
      seenBy: ["29:a"],
    });
    expect(connector.requests.at(-1)?.path).toContain(encodeURIComponent(conversationId));
  });

  test.each([400, 403, 404])("refused with %i is sent once more, for all", async (code) => {
    expect(await sendAgainst(status(code))).toEqual({
      outcome: { is: "sent", messageId: expect.any(String) },
      requests: ["isTargetedActivity=true", "for all"],
      seenBy: ["all"],
    });
  });

  test("refused both ways is gone", async () => {
    const seen = await sendAgainst(status(404), status(403));
    expect([seen.outcome, seen.requests.length]).toEqual([{ is: "gone", reason: "403 Word" }, 2]);
  });

  test.each<{ name: string; fault: Fault; outcome: SendOutcome; seenBy: string[] }>([
    { name: "429", fault: status(429), outcome: { is: "throttled", retryAfterMs: undefined }, seenBy: [] },
    { name: "401", fault: status(401), outcome: { is: "refused", status: 401 }, seenBy: [] },
    { name: "500", fault: status(500), outcome: { is: "unknown", reason: "500 Word" }, seenBy: [] },
    {
      name: "a reset after it was taken",
      fault: { is: "reset", when: "after" },
      outcome: { is: "unknown", reason: "ECONNRESET" },
      seenBy: ["29:a"],
    },
    {
      name: "taken, answered with nothing",
      fault: { is: "status", when: "after", status: 202, body: "" },
      outcome: { is: "sent", messageId: undefined },
      seenBy: ["29:a"],
    },
  ])("$name: one request, not shown to all", async ({ fault, outcome, seenBy }) => {
    expect(await sendAgainst(fault)).toEqual({ outcome, requests: ["isTargetedActivity=true"], seenBy });
  });
});

describe("a person's own chat", () => {
  const open = (of = {}) => bot.channel.openOwnChat?.({ ...reference(), ...of });

  test("is opened with the bot, in their tenant, and written to from then on", async () => {
    expect(await open()).toEqual({
      conversationId: "a:a",
      reference: { ...reference(), conversationId: "a:a" },
    });
    expect(connector.requests.at(-1)).toMatchObject({
      method: "POST",
      path: "/v3/conversations",
      body: { isGroup: false, bot: { id: botId }, members: [{ id: "29:a" }], tenantId },
    });
    await open({ tenantId: undefined });
    expect(connector.requests.at(-1)?.body).not.toHaveProperty("tenantId");
  });

  test("is none where the service refuses, says nothing in time, or answers with rubbish", async () => {
    const faults: Fault[] = [
      status(403),
      status(404),
      status(429),
      status(500),
      { is: "reset", when: "before" },
      { is: "hang", when: "after" },
      { is: "status", when: "after", status: 201, body: "{}" },
    ];
    for (const fault of faults) {
      connector.failNext(fault);
      const requests = connector.requests.length;
      expect(await open()).toBeUndefined();
      expect(connector.requests).toHaveLength(requests + 1);
    }
  });

  test("is asked for at the Teams service only", async () => {
    const requests = connector.requests.length;
    expect(await open({ serviceUrl: "http://evil.example/" })).toBeUndefined();
    expect(await open({ userId: undefined })).toBeUndefined();
    expect(connector.requests).toHaveLength(requests);
  });

  test("is opened with the bot's own token", async () => {
    const harness = await createAuthHarness();
    const production = await startBot({ settings: harness.settings, outside: harness.outside });
    await production.channel.openOwnChat?.(reference());
    expect(connector.requests.at(-1)?.authorization).toMatch(/^Bearer /);
    await Promise.all([production.close(), harness.close()]);
  });
});

describe("what is written among others", () => {
  const heard = async (activity: object) => {
    await post(bot.url, activity);
    return bot.inbounds.at(-1);
  };

  test.each(["groupChat", "channel"] as const)(
    "in a %s is meant for the bot only by its name",
    async (type) => {
      const person = { serviceUrl: connector.serviceUrl, conversationType: type, conversationId };
      const named = await heard(mention(person, "tiến độ"));
      expect(named?.event).toEqual({ is: "text", text: "tiến độ" });
      expect(named?.chatUrl).toBe(`https://teams.microsoft.com/l/chat/0/0?users=${botId}`);
      const other = { type: "mention", text: "<at>Bình</at>", mentioned: { id: "29:b", name: "Bình" } };
      for (const entities of [undefined, [], [other], [{ type: "mention" }]]) {
        const unnamed = await heard(message(person, "<at>Bình</at> tiến độ", { entities }));
        expect(unnamed?.event).toEqual({ is: "other" });
      }
    },
  );

  test("in a chat of one's own needs no name, and no way to it", async () => {
    const inbound = await heard(message({ serviceUrl: connector.serviceUrl }, "tiến độ"));
    expect(inbound?.event).toEqual({ is: "text", text: "tiến độ" });
    expect(inbound?.chatUrl).toBeUndefined();
  });
});
