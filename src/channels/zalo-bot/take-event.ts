import type { Inbound, InboundEvent } from "../../bot/inbound.ts";
import type { Choices } from "../choices.ts";
import { eventOfText } from "../chosen.ts";
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
          : await eventOfText(choices, { conversationId, userId, text, eventKey: kept.key });
      await onInbound(toInbound(kept, reference, event));
    });
  };
