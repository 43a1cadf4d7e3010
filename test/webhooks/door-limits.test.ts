import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { activity, execute, message, post, submit } from "../support/teams/activities.ts";
import { type AuthHarness, createAuthHarness } from "../support/teams/auth-harness.ts";
import { startBot } from "../support/teams/bot.ts";
import { useOffice } from "../support/turn/use-office.ts";

const serviceUrl = "http://127.0.0.1:9/";
const an = { serviceUrl, aadObjectId: "an" };
const binh = { serviceUrl, aadObjectId: "binh" };

const office = useOffice();
let harness: AuthHarness;
beforeAll(async () => {
  harness = await createAuthHarness();
});
afterAll(() => harness.close());

test("whoever asks more than a person can is told so, whatever it is they ask, and nobody else is", async () => {
  const personRate = { atOnce: 3, perSecond: 1 };
  const bot = await startBot({
    settings: harness.settings,
    outside: { ...harness.outside, personRate },
  });
  const sent = async (body: unknown) => {
    const response = await post(bot.url, body, { authorization: harness.authorization({ serviceUrl }) });
    expect(response.status === 429 ? await response.text() : "").toBe("");
    return response.status;
  };
  const hello = () => message(an, "xin chào");
  expect([await sent(hello()), await sent(hello()), await sent(hello())]).toEqual([200, 200, 200]);
  const turns = bot.inbounds.length;
  for (const more of [
    hello(),
    submit(an, { verb: "a" }),
    execute(an, { verb: "a" }),
    activity(an, "conversationUpdate"),
  ])
    expect(await sent(more)).toBe(429);
  expect(bot.inbounds.length).toBe(turns);
  expect(await sent(message(binh, "xin chào"))).toBe(200);
  await bot.close();
});

test("who is not known is counted against nobody: a forged flood in a person's name leaves them in", async () => {
  const bot = await startBot({
    settings: harness.settings,
    outside: { ...harness.outside, personRate: { atOnce: 1, perSecond: 1 } },
  });
  const forged = harness.authorization({ serviceUrl, signedBy: "stranger" });
  for (let time = 0; time < 5; time += 1)
    expect((await post(bot.url, message(an, "xin chào"), { authorization: forged })).status).toBe(401);
  const authorization = harness.authorization({ serviceUrl });
  expect((await post(bot.url, message(an, "xin chào"), { authorization })).status).toBe(200);
  await bot.close();
});

const listening: { served?: readonly string[] }[] = [];
const log = pino(
  { level: "info" },
  new Writable({
    write: (chunk, _encoding, done) => {
      const line = JSON.parse(String(chunk)) as { msg: string; served?: string[] };
      if (line.msg === "listening") listening.push(line);
      done();
    },
  }),
);

test("the whole bot serves these routes in production and no other", async () => {
  const { bots } = await office({
    log,
    teams: { teams: harness.settings, teamsOutside: harness.outside },
  });
  expect(listening.at(-1)?.served).toEqual(["POST /api/messages", "GET /healthz", "GET /readyz"]);
  const { origin } = new URL(bots[0].url);
  for (const path of ["/healthz", "/readyz"]) {
    const response = await fetch(`${origin}${path}`);
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(Object.keys(Object.fromEntries(response.headers)).toSorted()).toEqual([
      "connection",
      "content-length",
      "date",
      "keep-alive",
    ]);
  }
  for (const path of ["/", "/files/x", "/api/notify", "/api/messages", "/metrics", "/.env"])
    expect([404, 405], path).toContain((await fetch(`${origin}${path}`)).status);
});
