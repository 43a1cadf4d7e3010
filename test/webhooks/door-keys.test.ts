import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { message, post } from "../support/teams/activities.ts";
import { type AuthHarness, createAuthHarness, type TokenWish } from "../support/teams/auth-harness.ts";
import { type StartedBot, startBot } from "../support/teams/bot.ts";

const serviceUrl = "http://127.0.0.1:9/";
const minute = 60_000;
const hour = 60 * minute;

let harness: AuthHarness;
let bot: StartedBot;
let skippedMs: number;
beforeEach(async () => {
  skippedMs = 0;
  harness = await createAuthHarness();
  const nowMs = () => Date.now() + skippedMs;
  bot = await startBot({ settings: harness.settings, outside: { ...harness.outside, nowMs } });
});
afterEach(() => Promise.all([bot.close(), harness.close()]));

/** The status that a token gets which is good by its time, whatever time it is. */
const statusOf = async (wish: Omit<TokenWish, "serviceUrl"> = {}): Promise<number> => {
  const exp = Math.floor((Date.now() + skippedMs) / 1000) + 3600;
  const authorization = harness.authorization({ serviceUrl, ...wish, claims: { exp, ...wish.claims } });
  return (await post(bot.url, message({ serviceUrl }, "xin chào"), { authorization })).status;
};

test("keys are fetched once for all who come first, and then for nobody for a day", async () => {
  expect(await Promise.all(Array.from({ length: 20 }, () => statusOf()))).toEqual(Array(20).fill(200));
  skippedMs = 23 * hour;
  expect(await statusOf()).toBe(200);
  expect(harness.keyRequests()).toBe(2);
});

test("a key that is new comes in at its first use, five minutes after the last fetch at the soonest", async () => {
  expect(await statusOf()).toBe(200);
  harness.rotateKeys();
  expect(await statusOf({ signedBy: "next" })).toBe(401);
  skippedMs = 5 * minute + 1000;
  expect(await statusOf({ signedBy: "next" })).toBe(200);
  expect(await statusOf()).toBe(401);
  expect(harness.keyRequests()).toBe(4);
});

test("strangers who name keys that there are not cause one fetch in five minutes", async () => {
  for (let second = 0; second < 20; second += 1) {
    skippedMs = second * 60_000;
    const naming = (kid: string) => statusOf({ signedBy: "stranger", header: { kid } });
    await Promise.all([naming(`k-${second}`), naming(`l-${second}`), naming("__proto__")]);
  }
  expect(harness.keyRequests()).toBe(2 * 4);
});

test("a key service that is down is asked every ten seconds, and good tokens come in once it is back", async () => {
  harness.keysAnswer(false);
  for (let second = 0; second < 25; second += 1) {
    skippedMs = second * 1000;
    expect(await statusOf()).toBe(401);
  }
  expect(harness.keyRequests()).toBe(3);
  harness.keysAnswer(true);
  skippedMs = 40_000;
  expect(await statusOf()).toBe(200);
});

test("known keys outlive an outage of two days, but not of three", async () => {
  expect(await statusOf()).toBe(200);
  harness.keysAnswer(false);
  skippedMs = 48 * hour;
  expect(await statusOf()).toBe(200);
  skippedMs = 73 * hour;
  expect(await statusOf()).toBe(401);
});

test("after a day keys are fetched anew beside the request, and a withdrawn one is gone", async () => {
  expect(await statusOf()).toBe(200);
  harness.rotateKeys();
  skippedMs = 24 * hour + minute;
  expect(await statusOf()).toBe(200);
  await vi.waitFor(async () => expect(await statusOf()).toBe(401));
  expect(await statusOf({ signedBy: "next" })).toBe(200);
});

test("a forged token leaves no line on stderr, where the SDK writes one for each", async () => {
  const lines = vi.spyOn(console, "error").mockReturnValue();
  expect(await statusOf({ signedBy: "stranger" })).toBe(401);
  expect(await statusOf({ claims: { exp: 1 } })).toBe(401);
  expect(lines).not.toHaveBeenCalled();
  lines.mockRestore();
});
