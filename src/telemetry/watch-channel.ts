import type { Channel, SendOutcome } from "../channels/channel.ts";
import type { Telemetry } from "./telemetry.ts";

/** The channel, with what became of each send told. */
export const watchChannel = (channel: Channel, telemetry: Telemetry): Channel => {
  const { name, bulk } = channel;
  const told = (sort: "answer" | "push", send: () => Promise<SendOutcome>): Promise<SendOutcome> =>
    telemetry.step("send", { channel: name, sort }, async () => {
      const outcome = await send();
      telemetry.count("thidua.sends", 1, { channel: name, sort, outcome: outcome.is });
      if (isUnauthorized(outcome)) telemetry.count("thidua.outbound.unauthorized", 1, { channel: name });
      return outcome;
    });
  return {
    ...channel,
    send: (to, reply, how) => told("answer", () => channel.send(to, reply, how)),
    ...(bulk && {
      bulk: { ...bulk, send: (to, card, how) => told("push", () => bulk.send(to, card, how)) },
    }),
  };
};

/** An expired secret shows as a token that is not given, before a platform is asked at all. */
const isUnauthorized = (outcome: SendOutcome): boolean =>
  (outcome.is === "refused" && outcome.status === 401) ||
  (outcome.is === "throttled" && outcome.lacks === "token");
