import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Card } from "../../src/bot/card.ts";
import {
  activity,
  botAdded,
  execute,
  installation,
  message,
  post,
  submit,
} from "../support/teams/activities.ts";
import { type StartedBot, startBot } from "../support/teams/bot.ts";
import { type Connector, startConnector } from "../support/teams/connector.ts";

const card = (title: string): Card => ({ language: "vi", title });

let connector: Connector;
let bot: StartedBot;
let person: { serviceUrl: string };

beforeAll(async () => {
  connector = await startConnector();
  person = { serviceUrl: connector.serviceUrl };
});
afterAll(() => connector.close());
beforeEach(() => {
  return () => bot.close();
});

test("a message comes in whole and its answer goes out as a card", async () => {
  bot = await startBot({
    onInbound: async (inbound, channel) => {
      await channel.send(inbound.reference, { is: "message", card: card("Xin chào") });
      return {};
    },
  });
  const hello = message(person, "Tiến độ");
  const response = await post(bot.url, hello);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("");
  expect(bot.inbounds).toEqual([
    {
      channel: "teams",
      key: `teams|a:nguyen-van-a|${hello["id"]}`,
      user: { id: "00000000-0000-0000-0000-0000000000aa" },
      conversation: { id: "a:nguyen-van-a", kind: "personal" },
      reference: {
        serviceUrl: connector.serviceUrl,
        tenantId: "11111111-2222-3333-4444-555555555555",
        conversationId: "a:nguyen-van-a",
        botId: "28:thi-dua",
        userId: "29:nguyen-van-a",
        objectId: "00000000-0000-0000-0000-0000000000aa",
      },
      sentAtMs: Date.parse("2026-06-22T01:00:00Z"),
      language: "vi",
      waits: false,
      event: { is: "text", text: "Tiến độ" },
    },
  ]);
  expect(connector.messagesOf("a:nguyen-van-a").map(({ activity: sent }) => sent["summary"])).toEqual([
    "Xin chào",
  ]);
});

test("a submitted card brings its data, what was typed, and its message", async () => {
  bot = await startBot();
  await post(
    bot.url,
    submit(person, { verb: "pledge" }, { rate: "95", kept: 3, list: [] }, { replyToId: "m-9" }),
  );
  expect(bot.inbounds.map(({ event, waits }) => ({ event, waits }))).toEqual([
    {
      event: {
        is: "press",
        data: { verb: "pledge" },
        inputs: { rate: "95", kept: "3" },
        messageId: "m-9",
      },
      waits: false,
    },
  ]);
});

test("an executed action is answered in its response with the new card", async () => {
  bot = await startBot({ onInbound: async () => ({ card: card("Đã ghi nhận") }) });
  const response = await post(
    bot.url,
    execute(person, { verb: "pledge" }, { rate: "95" }, { replyToId: "m-9" }),
  );
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    statusCode: 200,
    type: "application/vnd.microsoft.card.adaptive",
    value: expect.objectContaining({
      type: "AdaptiveCard",
      body: [{ type: "TextBlock", text: "Đã ghi nhận" }],
    }),
  });
  expect(bot.inbounds[0]).toMatchObject({
    waits: true,
    event: { is: "press", data: { verb: "pledge" }, inputs: { rate: "95" }, messageId: "m-9" },
  });
});

test("an executed action without a card to show is answered with an empty word", async () => {
  bot = await startBot();
  const response = await post(bot.url, execute(person, { verb: "pledge" }));
  expect(await response.json()).toEqual({
    statusCode: 200,
    type: "application/vnd.microsoft.activity.message",
    value: "",
  });
});

test("an automatic trigger never becomes a press", async () => {
  bot = await startBot();
  const automatic = execute(person, { verb: "pledge" });
  automatic["value"] = { ...(automatic["value"] as object), trigger: "automatic" };
  const response = await post(bot.url, automatic);
  expect(response.status).toBe(200);
  expect(bot.inbounds.map(({ event }) => event)).toEqual([{ is: "other" }]);
});

test("an invoke that is no card action reaches nobody", async () => {
  bot = await startBot();
  const response = await post(
    bot.url,
    activity(person, "invoke", { name: "composeExtension/query", value: {} }),
  );
  expect([response.status, await response.text()]).toEqual([501, ""]);
  expect(bot.inbounds).toEqual([]);
});

test("a card action that cannot be read is answered with an error body and reaches nobody", async () => {
  bot = await startBot();
  const broken = execute(person, {}, {}, { value: { trigger: "manual" } });
  const response = await post(bot.url, broken);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ statusCode: 400, type: "application/vnd.microsoft.error" });
  expect(bot.inbounds).toEqual([]);
});

test("a message whose turn broke is answered with a bare 500, so that Teams sends it again", async () => {
  bot = await startBot({
    onInbound: async () => {
      throw new Error("no store");
    },
  });
  const response = await post(bot.url, message(person, "tiến độ"));
  expect([response.status, await response.text()]).toEqual([500, ""]);
});

test("a card action whose turn broke is answered with an error body", async () => {
  bot = await startBot({
    onInbound: async () => {
      throw new Error("no store");
    },
  });
  const response = await post(bot.url, execute(person, { verb: "pledge" }));
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ statusCode: 500, type: "application/vnd.microsoft.error" });
  expect(text).not.toContain("no store");
});

test("a malformed activity is refused without a word", async () => {
  bot = await startBot();
  for (const broken of [
    { type: undefined },
    { type: 7 },
    { from: {} },
    { from: { id: 1 } },
    { conversation: { tenantId: "x" } },
    { text: { a: 1 } },
    { membersAdded: "all" },
  ]) {
    const response = await post(bot.url, message(person, "tiến độ", broken));
    expect([response.status, await response.text()], JSON.stringify(broken)).toEqual([400, ""]);
  }
  expect(bot.inbounds).toEqual([]);
});

test("an installation and the bot's arrival are arrivals; what has no answer is reported as other", async () => {
  bot = await startBot();
  const others = [
    activity(person, "installationUpdate", { action: "remove" }),
    activity(person, "conversationUpdate", { membersAdded: [{ id: "29:tran-thi-b" }] }),
    activity(person, "typing"),
    activity(person, "messageReaction", { reactionsAdded: [{ type: "like" }] }),
    activity(person, "messageUpdate", { text: "sửa" }),
    activity(person, "event", { name: "application/vnd.microsoft.readReceipt", value: {} }),
    activity(person, "of tomorrow"),
  ];
  for (const one of [installation(person), botAdded(person), ...others]) {
    expect((await post(bot.url, one)).status).toBe(200);
  }
  expect(bot.inbounds.map(({ event }) => event.is)).toEqual([
    "arrival",
    "arrival",
    ...others.map(() => "other"),
  ]);
});

test("a person of the Playground, which always says en-US, is spoken to in Vietnamese", async () => {
  bot = await startBot();
  const english = message({ ...person, locale: "en-US" }, "hi", {
    entities: [{ type: "clientInfo", locale: "en-US" }],
  });
  await post(bot.url, english);
  await post(bot.url, english, { "x-ms-agents-playground": "true" });
  expect(bot.inbounds.map(({ language }) => language)).toEqual(["en", "vi"]);
});
