import { expect, test } from "vitest";
import type { Channel, SendOutcome } from "../../../src/channels/channel.ts";
import { createVitals } from "../../../src/telemetry/create-vitals.ts";
import { quiet } from "../../../src/telemetry/telemetry.ts";
import { watchChannel } from "../../../src/telemetry/watch-channel.ts";

const card = { language: "vi", title: "Tiến độ" } as const;

test("a bot that is not known, or has no token to show, counts as unauthorized; other refusals do not", async () => {
  let outcome: SendOutcome = { is: "sent", messageId: "1" };
  const channel: Channel = {
    name: "teams",
    can: { inputs: true, edits: true, files: true },
    send: async () => outcome,
    bulk: { reserve: () => 7, send: async () => outcome },
  };
  const vitals = createVitals(quiet);
  const { send, bulk } = watchChannel(channel, vitals);
  const unauthorized = async (next: SendOutcome): Promise<number> => {
    outcome = next;
    expect(await send({}, { is: "message", card })).toBe(next);
    expect(await bulk?.send({}, card)).toBe(next);
    return vitals.take().unauthorized;
  };
  expect(await unauthorized({ is: "sent", messageId: "1" })).toBe(0);
  expect(await unauthorized({ is: "refused", status: 401 })).toBe(2);
  expect(await unauthorized({ is: "refused", status: 400 })).toBe(0);
  expect(await unauthorized({ is: "throttled", retryAfterMs: undefined, lacks: "token" })).toBe(2);
  expect(await unauthorized({ is: "throttled", retryAfterMs: 5 })).toBe(0);
  expect(bulk?.reserve({})).toBe(7);
});
