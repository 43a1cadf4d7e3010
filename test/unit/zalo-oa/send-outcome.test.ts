import { expect, test } from "vitest";
import type { OaAnswer } from "../../../src/channels/zalo-oa/oa-api.ts";
import { isButtonRefusal, isTokenRefused, outcomeOf } from "../../../src/channels/zalo-oa/send-outcome.ts";

const error = (code: number): OaAnswer => ({ is: "error", code, left: undefined });
const status = (code: number): OaAnswer => ({ is: "status", status: code });
const lost = (code: string): OaAnswer => ({ is: "lost", code });
const held = (reason: string) => ({ is: "held", reason });
const again = { is: "throttled", retryAfterMs: undefined };

test.each<[string, OaAnswer, object]>([
  ["taken", { is: "ok", data: { message_id: "m1" }, left: 5 }, { is: "sent", messageId: "m1" }],
  [
    "a template that was taken",
    { is: "ok", data: { msg_id: "t1" }, left: 5 },
    { is: "sent", messageId: "t1" },
  ],
  ["taken without an id", { is: "ok", data: null, left: 5 }, { is: "sent", messageId: undefined }],
  ["too many at a time", error(-32), again],
  ["too many, by HTTP", status(429), again],
  ["written too late", error(-230), held("window")],
  ["an interaction too long ago", error(-232), held("window")],
  ["who does not follow", error(-213), { is: "gone", reason: "-213" }],
  ["who restricts messages", error(-244), { is: "gone", reason: "-244" }],
  ["who is away for long", error(-227), { is: "gone", reason: "-227" }],
  ["one person's share used up", error(-218), held("-218")],
  ["the account's share used up", error(-211), { ...held("-211"), forOwner: true }],
  ["the day's templates used up", error(-144), { ...held("-144"), forOwner: true }],
  ["a package without messages", error(-224), { ...held("-224"), forOwner: true }],
  ["an app that is not allowed", error(-321), { ...held("-321"), forOwner: true }],
  ["a proof that is wanted", error(-242), { ...held("-242"), forOwner: true }],
  ["a token refused once more", error(-216), { ...held("-216"), forOwner: true }],
  ["a parameter that is wrong", error(-201), { is: "refused", status: -201 }],
  ["a text too long", error(-210), { is: "refused", status: -210 }],
  ["a number of tomorrow", error(-9999), { is: "refused", status: -9999 }],
  ["a broken gateway", status(502), { is: "unknown", reason: "502" }],
  ["too slow for a gateway", status(408), { is: "unknown", reason: "408" }],
  ["an address that is not there", status(404), { is: "refused", status: 404 }],
  ["no connection", lost("ECONNREFUSED"), again],
  ["no answer in time", lost("TimeoutError"), { is: "unknown", reason: "TimeoutError" }],
  ["a connection that broke", lost("ECONNRESET"), { is: "unknown", reason: "ECONNRESET" }],
])("%s", (_what, answer, outcome) => {
  expect(outcomeOf(answer)).toEqual(outcome);
});

test("a token is asked for anew only where Zalo does not take it", () => {
  const refused = [-216, -220, -124].map(error);
  const others = [error(-213), error(-224), status(401), lost("ECONNRESET")];
  expect(refused.map(isTokenRefused)).toEqual([true, true, true]);
  expect(others.map(isTokenRefused)).toEqual([false, false, false, false]);
});

test("only what says that parameters are wrong may be about buttons", () => {
  const outcomes = [-201, -233, -210, -230].map((code) => isButtonRefusal(outcomeOf(error(code))));
  expect(outcomes).toEqual([true, true, false, false]);
});
