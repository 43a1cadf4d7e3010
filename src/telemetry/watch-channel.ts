import type { Channel, SendOutcome } from "../channels/channel.ts";
import type { Telemetry } from "./telemetry.ts";

/** The channel, with what became of each send told. */
export const watchChannel = (channel: Channel, telemetry: Telemetry): Channel => {
  const { name, bulk } = channel;
  const told =
    (sort: "answer" | "push") =>
    (outcome: SendOutcome): SendOutcome => {
      telemetry.count("thidua.sends", 1, { channel: name, sort, outcome: outcome.is });
      if (outcome.is === "refused" && outcome.status === 401)
        telemetry.count("thidua.outbound.unauthorized", 1, { channel: name });
      return outcome;
    };
  return {
    ...channel,
    send: (to, reply, how) => channel.send(to, reply, how).then(told("answer")),
    ...(bulk && {
      bulk: { ...bulk, send: (to, card, how) => bulk.send(to, card, how).then(told("push")) },
    }),
  };
};
