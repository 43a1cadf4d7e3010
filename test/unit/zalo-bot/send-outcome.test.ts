import { expect, test } from "vitest";
import type { BotAnswer } from "../../../src/channels/zalo-bot/bot-api.ts";
import { outcomeOf } from "../../../src/channels/zalo-bot/send-outcome.ts";

const error = (code: number, retryAfterMs?: number): BotAnswer => ({ is: "error", code, retryAfterMs });
const lost = (code: string): BotAnswer => ({ is: "lost", code });

test.each<[string, BotAnswer, object]>([
  ["taken", { is: "ok", result: { message_id: "m1", date: 1 } }, { is: "sent", messageId: "m1" }],
  ["taken without an id", { is: "ok", result: null }, { is: "sent", messageId: undefined }],
  ["a bad request", error(400), { is: "refused", status: 400 }],
  ["a token that is none", error(401), { is: "refused", status: 401 }],
  ["the platform's own fault", error(403), { is: "unknown", reason: "403" }],
  ["a chat that is not there", error(404), { is: "gone", reason: "404" }],
  ["too slow", error(408), { is: "unknown", reason: "408" }],
  ["something invalid in it", error(425), { is: "refused", status: 425 }],
  ["a day's probes used up", error(426), { is: "refused", status: 426 }],
  ["the month used up", error(429), { is: "held", reason: "quota", forOwner: true }],
  ["too many at a time", error(429, 2_000), { is: "throttled", retryAfterMs: 2_000 }],
  ["a broken gateway", error(502), { is: "unknown", reason: "502" }],
  ["a service that says when", error(503, 5_000), { is: "throttled", retryAfterMs: 5_000 }],
  ["a service that does not", error(503), { is: "unknown", reason: "503" }],
  ["no connection", lost("ECONNREFUSED"), { is: "throttled", retryAfterMs: undefined }],
  ["no such host", lost("ENOTFOUND"), { is: "throttled", retryAfterMs: undefined }],
  ["a connection that broke", lost("ECONNRESET"), { is: "unknown", reason: "ECONNRESET" }],
  ["no answer in time", lost("TimeoutError"), { is: "unknown", reason: "TimeoutError" }],
])("%s", (_what, answer, outcome) => {
  expect(outcomeOf(answer)).toEqual(outcome);
});
