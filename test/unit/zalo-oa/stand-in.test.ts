import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sign } from "../../support/zalo-oa/create-sender.ts";
import { type OaVariants, startZaloOa, type ZaloOa } from "../../support/zalo-oa/start-zalo-oa.ts";

const hourMs = 3_600_000;
let now = 0;
let oa: ZaloOa;
const start = async (variants: Partial<OaVariants> = {}) => {
  await oa?.stop();
  oa = await startZaloOa({ nowMs: () => now, ...variants });
  return oa.grant();
};
beforeEach(async () => {
  now = 1_760_000_000_000;
  await start();
});
afterEach(() => oa.stop());

const post = async (path: string, token: string, body: object) => {
  const headers = { access_token: token, "content-type": "application/json" };
  const options = { method: "POST", headers, body: JSON.stringify(body), signal: AbortSignal.timeout(300) };
  return (await (await fetch(oa.url + path, options)).json()) as { error: number; data?: { quota?: object } };
};
const cs = "/v3.0/oa/message/cs";
const say = (token: string, text: string, buttons?: object[], templateType?: string) =>
  post(cs, token, {
    recipient: { user_id: "an" },
    message: {
      text,
      ...(buttons && {
        attachment: {
          type: "template",
          payload: { buttons, ...(templateType && { template_type: templateType }) },
        },
      }),
    },
  });
const refresh = async (token: string, secret = oa.app.secret) => {
  const body = new URLSearchParams({
    refresh_token: token,
    app_id: oa.app.id,
    grant_type: "refresh_token",
  });
  const options = {
    method: "POST",
    headers: { secret_key: secret },
    body,
    signal: AbortSignal.timeout(300),
  };
  const answer = await fetch(`${oa.url}/v4/oa/access_token`, options);
  return (await answer.json()) as {
    error?: number;
    access_token: string;
    refresh_token?: string;
    expires_in: string | number;
  };
};
const button = (title: string, payload = "#1") => ({ title, payload, type: "oa.query.hide" });

test("a refresh token is good once, and the access token before it dies", async () => {
  const first = oa.grant();
  const second = await refresh(first.refresh);
  expect(second.expires_in).toBe("90000");
  oa.knows("an");
  expect((await say(first.access, "a")).error).toBe(-220);
  expect((await say(second.access_token, "a")).error).toBe(0);
  expect((await refresh(first.refresh)).error).toBe(-14014);
  expect((await refresh(second.refresh_token ?? "", "other")).error).toBe(-14004);
  expect(oa.refreshes).toEqual({ good: 1, refused: 2 });
});

test("a lost answer to a refresh has used the token all the same", async () => {
  const { refresh: token } = oa.grant();
  oa.fail("/v4/oa/access_token", { when: "after", is: "hang" });
  await expect(refresh(token)).rejects.toThrow();
  expect((await refresh(token)).error).toBe(-14014);
});

test("an answer without a refresh token leaves the old one good; times may be numbers", async () => {
  const { refresh: token } = await start({ rotates: false, expiresIn: "number" });
  expect(await refresh(token)).toMatchObject({ expires_in: 90_000 });
  expect(await refresh(token)).not.toHaveProperty("refresh_token");
});

test("an access token lives 25 hours; one nobody gave is invalid", async () => {
  const { access } = oa.grant();
  oa.knows("an");
  now += 25 * hourMs;
  expect((await say(access, "a")).error).toBe(-220);
  expect((await say("AT-other", "a")).error).toBe(-216);
});

test("texts and buttons have their limits", async () => {
  const { access } = oa.grant();
  oa.knows("an");
  expect((await say(access, "ă".repeat(2000))).error).toBe(0);
  expect((await say(access, "ă".repeat(2001))).error).toBe(-210);
  expect((await say(access, "a", Array(6).fill(button("x")))).error).toBe(-201);
  expect((await say(access, "a", [button("x".repeat(101))])).error).toBe(-201);
  expect((await say(access, "a", [button("x", "x".repeat(1001))])).error).toBe(-201);
  expect((await say(access, "a", [button("x".repeat(100), "x".repeat(1000))])).error).toBe(0);
  expect(oa.messages("an")).toHaveLength(2);
});

test("a template_type may be needed or refused", async () => {
  const needed = await start({ templateType: "needed" });
  oa.knows("an");
  expect((await say(needed.access, "a", [button("x")])).error).toBe(-233);
  expect((await say(needed.access, "a", [button("x")], "button")).error).toBe(0);
  const refused = await start({ templateType: "refused" });
  oa.knows("an");
  expect((await say(refused.access, "a", [button("x")], "button")).error).toBe(-233);
});

test("messages are free for 48 hours, charged until 7 days, then refused; and nobody else is written to", async () => {
  const { access } = oa.grant();
  oa.knows("an");
  now += 48 * hourMs;
  oa.knows("binh");
  expect((await refresh(oa.grant().refresh)).error).toBeUndefined();
  const token = oa.grant().access;
  expect(access).not.toBe(token);
  expect((await say(token, "a")).data?.quota).toMatchObject({ quota_type: "reply" });
  now += 1;
  expect((await say(token, "a")).data?.quota).toMatchObject({ quota_type: "purchase_quota" });
  now += 5 * 24 * hourMs;
  expect((await say(oa.grant().access, "a")).error).toBe(-230);
  oa.knows("an");
  oa.webhook.setWebhook("http://127.0.0.1:9/");
  await oa.user("an").unfollows();
  expect((await say(oa.grant().access, "a")).error).toBe(-213);
});

test("too many calls a minute, a package too small and faults on demand are told as they are", async () => {
  const { access } = await start({ perMinute: 4 });
  oa.knows("an");
  oa.setMaySend(false);
  expect((await say(access, "a")).error).toBe(-224);
  oa.setMaySend(true);
  oa.fail(cs, { when: "before", is: "error", code: -211 }, { when: "after", is: "reset" });
  expect((await say(access, "a")).error).toBe(-211);
  await expect(say(access, "taken")).rejects.toThrow();
  expect(oa.textsTo("an")).toEqual(["taken"]);
  for (const error of [0, 0, -32]) expect((await say(access, "a")).error).toBe(error);
  now += 60_000;
  expect((await say(access, "a")).error).toBe(0);
});

test("it tells of the OA, of people and of their quota", async () => {
  const { access } = oa.grant();
  oa.knows("an");
  const get = async (path: string) =>
    (await fetch(oa.url + path, { headers: { access_token: access } })).json();
  expect(await get("/v2.0/oa/getoa")).toMatchObject({ data: { is_verified: true, oa_id: oa.app.oaId } });
  const data = encodeURIComponent(JSON.stringify({ user_id: "an" }));
  expect(await get(`/v3.0/oa/user/detail?data=${data}`)).toMatchObject({ data: { user_is_follower: true } });
  const quota = await post("/v3.0/oa/quota/message", access, { user_id: "an" });
  expect(quota.data).toMatchObject({ last_interaction: String(now) });
  const template = { user_id: "an", template_id: "t", template_data: { a: "b" } };
  expect((await post("/v3.0/oa/message/template", access, template)).error).toBe(0);
  expect(oa.messages("an")[0]?.template).toEqual({ id: "t", data: { a: "b" } });
});

test("it signs as the published example does", () => {
  const raw = `{"app_id":"360846524940903967","sender":{"id":"246845883529197922"},"user_id_by_app":"552177279717587730","recipient":{"id":"388613280878808645"},"event_name":"user_send_text","message":{"text":"Xin chào 👋","msg_id":"96d3cdf3af150460909"},"timestamp":"1760000000123"}`;
  const app = { id: "360846524940903967", oaSecret: "OA_SECRET_EXAMPLE_0123" };
  expect(sign(app, raw, "1760000000123")).toBe(
    "mac=de3df9c3bfad4d857fd331f2f77543be9f1b2bf9da68103c21bdde479d170817",
  );
});

test("an event without a good answer comes again five times; then the app is unsubscribed", async () => {
  let status = 500;
  const seen: { text: string; retry: unknown }[] = [];
  const bot = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { message } = JSON.parse(Buffer.concat(chunks).toString());
    seen.push({ text: message.text, retry: request.headers["num_retry"] });
    if (status !== 0) response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => bot.listen(0, "127.0.0.1", resolve));
  try {
    const { access } = await start({ answerWithinMs: 100 });
    oa.webhook.setWebhook(`http://127.0.0.1:${(bot.address() as AddressInfo).port}/`);
    const an = oa.knows("an");
    await say(access, "?", [button("Xác nhận", "#a:K7")]);
    expect(await an.taps("Xác nhận")).toBe(500);
    status = 0;
    for (const ms of [29_999, 1, 270_000, 600_000, 900_000, 1_800_000]) {
      now += ms;
      await oa.webhook.beat();
    }
    const retries = [undefined, "1", "2", "3", "4", "5"];
    expect(seen).toEqual(retries.map((retry) => ({ text: "#a:K7", retry })));
    expect(oa.webhook.isSubscribed()).toBe(false);
    expect(await an.writes("a")).toBeUndefined();
    status = 200;
    oa.webhook.subscribe();
    expect(await an.writes("b")).toBe(200);
  } finally {
    bot.closeAllConnections();
    bot.close();
  }
});
