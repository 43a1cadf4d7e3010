import type { Reference } from "../../bot/inbound.ts";
import type { Reply } from "../../bot/reply.ts";
import type { Channel, SendHow, SendOutcome } from "../channel.ts";
import type { Choices } from "../choices.ts";
import { drawText } from "../text/draw-text.ts";
import { shownCard } from "../text/shown-card.ts";
import { splitText } from "../text/split-text.ts";
import type { BotApi } from "./bot-api.ts";
import type { Quota } from "./quota.ts";
import { type BotReference, referenceSchema } from "./reference.ts";
import { outcomeOf } from "./send-outcome.ts";

export type SenderParts = {
  readonly api: BotApi;
  readonly choices: Choices;
  readonly quota: Quota;
};

/** Sends replies as text, in as many messages as it takes, and says what became of them; never throws. */
export const createSender = ({ api, choices, quota }: SenderParts): Pick<Channel, "send" | "bulk"> => {
  const sendParts = async (
    { chatId }: BotReference,
    parts: readonly string[],
    from: number,
  ): Promise<SendOutcome> => {
    let outcome: SendOutcome = { is: "sent", messageId: undefined };
    for (let accepted = from; accepted < parts.length; accepted++) {
      outcome = outcomeOf(await api("sendMessage", { chat_id: chatId, text: parts[accepted] ?? "" }));
      quota.note(outcome);
      if (outcome.is === "throttled" && accepted > 0) return { ...outcome, accepted };
      if (outcome.is !== "sent") return outcome;
    }
    return outcome;
  };

  const send = async (to: Reference, reply: Reply, how: Sending): Promise<SendOutcome> => {
    const parsed = referenceSchema.safeParse(to);
    if (!parsed.success) return { is: "gone", reason: "no usable address" };
    const reference = parsed.data;
    const { conversationId, userId } = reference;
    const card = shownCard(reply);
    const numbers = how.isUnasked ? "before" : (card.numbers ?? "these");
    let tag = "";
    try {
      const offered = drawText(card).choices;
      ({ tag } = await choices.keep({ conversationId, userId, choices: offered, numbers }));
    } catch {
      // Nothing was sent yet, and what can't be taken must not be offered.
      return { is: "throttled", retryAfterMs: undefined };
    }
    const { text } = drawText(card, numbers === "these" ? {} : { tag });
    const outcome = await sendParts(reference, splitText(text), how.accepted ?? 0);
    if (tag !== "" && isNeverSeen(outcome))
      await choices.drop({ conversationId, userId }, tag).catch(() => {});
    return outcome;
  };

  return {
    send: (to, reply, how = {}) => send(to, reply, how),
    bulk: {
      reserve: () => quota.reserve(),
      send: async (to, card, how = {}) =>
        quota.held() ?? send(to, { is: "message", card }, { ...how, isUnasked: true }),
    },
  };
};

type Sending = Pick<SendHow, "accepted"> & { readonly isUnasked?: boolean };

/** Whether nobody can have read what was offered, now or after another try of the same. */
const isNeverSeen = ({ is }: SendOutcome): boolean => is === "gone" || is === "held" || is === "refused";
