import type { Channel } from "../channel.ts";
import type { Choices } from "../choices.ts";
import { createTextSender } from "../text/create-text-sender.ts";
import type { BotApi } from "./bot-api.ts";
import type { Quota } from "./quota.ts";
import { referenceSchema } from "./reference.ts";
import { outcomeOf } from "./send-outcome.ts";

export type SenderParts = {
  readonly api: BotApi;
  readonly choices: Choices;
  readonly quota: Quota;
};

/** Sends replies as text, in as many messages as it takes, and says what became of them; never throws. */
export const createSender = ({ api, choices, quota }: SenderParts): Pick<Channel, "send" | "bulk"> => {
  const send = createTextSender({
    choices,
    readReference: (to) => referenceSchema.safeParse(to).data,
    mostButtons: () => 0,
    sendOne: async ({ chatId }, { text }) => {
      const outcome = outcomeOf(await api("sendMessage", { chat_id: chatId, text }));
      quota.note(outcome);
      return outcome;
    },
  });
  return {
    send: (to, reply, how = {}) => send(to, reply, how),
    bulk: {
      reserve: () => quota.reserve(),
      send: async (to, card, how = {}) =>
        quota.held() ?? send(to, { is: "message", card }, { ...how, isUnasked: true }),
    },
  };
};
