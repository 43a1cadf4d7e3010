import type { Inbound, InboundEvent } from "../../bot/inbound.ts";
import type { Choices, TakenChoice } from "../choices.ts";
import type { InboxEvent } from "../inbox.ts";
import type { BotApi } from "./bot-api.ts";
import { referenceOf, textOf, toInbound } from "./to-inbound.ts";
import { readUpdate } from "./update.ts";
import { whileTyping } from "./while-typing.ts";

export type TakeParts = {
  readonly botId: string;
  readonly api: BotApi;
  readonly choices: Choices;
  readonly onInbound: (inbound: Inbound) => Promise<unknown>;
};

/** Lets an event that was kept have its turn: a text that chooses something is a press of it. */
export const createTakeEvent =
  ({ botId, api, choices, onInbound }: TakeParts) =>
  async (kept: InboxEvent): Promise<void> => {
    const update = readUpdate(kept.body);
    if (!update) throw new Error(`${kept.key} was kept, but is no event of the Zalo Bot Platform.`);
    const reference = referenceOf(update, botId);
    await whileTyping(api, reference.chatId, async () => {
      const text = textOf(update);
      const { conversationId, userId } = reference;
      const event: InboundEvent =
        text === undefined
          ? { is: "notText" }
          : eventOf(text, await choices.take({ conversationId, userId, text, eventKey: kept.key }));
      await onInbound(toInbound(kept, reference, event));
    });
  };

const eventOf = (text: string, taken: TakenChoice): InboundEvent => {
  if (taken.is === "none") return { is: "text", text };
  if (taken.is === "press") return { is: "press", data: taken.data, inputs: {}, messageId: undefined };
  return taken.is === "outOfRange"
    ? { is: "missedChoice", why: "outOfRange", count: taken.count }
    : { is: "missedChoice", why: taken.is };
};
