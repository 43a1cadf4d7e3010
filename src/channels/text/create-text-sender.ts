import type { Card } from "../../bot/card.ts";
import type { Reference } from "../../bot/inbound.ts";
import type { Reply } from "../../bot/reply.ts";
import type { SendHow, SendOutcome } from "../channel.ts";
import type { Choice, Choices, ChooserPlace, OfferedChoices } from "../choices.ts";
import { drawText } from "./draw-text.ts";
import { shownCard } from "./shown-card.ts";
import { splitText } from "./split-text.ts";

/** What a message of text can have below it: what is sent when it is tapped, or a page. */
export type TextButton = { readonly label: string } & ({ readonly token: string } | { readonly url: string });

/** One message: a text of at most 2,000 UTF-16 units, and its buttons. */
export type TextMessage = { readonly text: string; readonly buttons: readonly TextButton[] };

export type TextSenderParts<To extends ChooserPlace> = {
  readonly choices: Choices;
  /** The address as the platform's own; undefined where it is none. */
  readonly readReference: (to: Reference) => To | undefined;
  /** Buttons that one message can have; a card with more has all of them as numbers. */
  readonly mostButtons: () => number;
  readonly sendOne: (to: To, message: TextMessage) => Promise<SendOutcome>;
  /** Whether it may be the buttons that were refused: then the same goes with numbers. */
  readonly isButtonRefusal?: (outcome: SendOutcome) => boolean;
};

/** How a card is sent; `isUnasked`: nobody waits for it. */
export type TextSending = Pick<SendHow, "accepted"> & { readonly isUnasked?: boolean };

/** Sends cards as text, in as many messages as it takes, and says what became of them; never throws. */
export type TextSender = (to: Reference, reply: Reply, how: TextSending) => Promise<SendOutcome>;

export const createTextSender =
  <To extends ChooserPlace>(parts: TextSenderParts<To>): TextSender =>
  async (to, reply, how) => {
    const { choices } = parts;
    const reference = parts.readReference(to);
    if (!reference) return { is: "gone", reason: "no usable address" };
    const { conversationId, userId } = reference;
    const card = shownCard(reply);
    const numbers: OfferedChoices["numbers"] = how.isUnasked ? "before" : (card.numbers ?? "these");
    const offered = drawText(card).choices;
    let tag = "";
    let tokens: readonly string[] = [];
    try {
      ({ tag, tokens } = await choices.keep({ conversationId, userId, choices: offered, numbers }));
    } catch {
      // Nothing was sent yet, and what can't be taken must not be offered.
      return { is: "throttled", retryAfterMs: undefined };
    }
    const made = { offered, tokens, numbers, tag };
    const messages = messagesOf(card, { ...made, most: parts.mostButtons() });
    let { outcome, taken } = await sendAll(parts, { reference, messages, from: how.accepted ?? 0 });
    if (messages.at(taken)?.buttons.length && parts.isButtonRefusal?.(outcome)) {
      // Only the end differs, and nothing of it was taken.
      const numbered = messagesOf(card, { ...made, most: 0 });
      ({ outcome, taken } = await sendAll(parts, { reference, messages: numbered, from: taken }));
    }
    if (tag !== "" && isNeverSeen(outcome))
      await choices.drop({ conversationId, userId }, tag).catch(() => {});
    return outcome;
  };

type Made = {
  readonly offered: readonly Choice[];
  readonly tokens: readonly string[];
  readonly numbers: OfferedChoices["numbers"];
  readonly tag: string;
  readonly most: number;
};

/** The card's messages; its buttons are below the last, where they are not so many that numbers have to do. */
const messagesOf = (card: Card, { offered, tokens, numbers, tag, most }: Made): readonly TextMessage[] => {
  const buttons = offered.flatMap((choice, index): readonly TextButton[] => {
    const { label } = choice;
    if ("url" in choice) return [{ label, url: choice.url }];
    return choice.isInline ? [] : [{ label, token: tokens[index] ?? "" }];
  });
  const hasButtons = buttons.length > 0 && buttons.length <= most;
  const { text } = drawText(card, {
    ...(numbers !== "these" && { tag }),
    listsActions: !hasButtons,
  });
  const texts = splitText(text);
  return texts.map((one, index) => ({
    text: one,
    buttons: hasButtons && index === texts.length - 1 ? buttons : [],
  }));
};

type Sending<To> = {
  readonly reference: To;
  readonly messages: readonly TextMessage[];
  /** Messages of it that were taken before. */
  readonly from: number;
};

const sendAll = async <To extends ChooserPlace>(
  { sendOne }: TextSenderParts<To>,
  { reference, messages, from }: Sending<To>,
): Promise<{ readonly outcome: SendOutcome; readonly taken: number }> => {
  let outcome: SendOutcome = { is: "sent", messageId: undefined };
  let taken = from;
  for (const message of messages.slice(from)) {
    outcome = await sendOne(reference, message);
    if (outcome.is === "throttled" && taken > 0) outcome = { ...outcome, accepted: taken };
    if (outcome.is !== "sent") break;
    taken += 1;
  }
  return { outcome, taken };
};

/** Whether nobody can have read what was offered, now or after another try of the same. */
const isNeverSeen = ({ is }: SendOutcome): boolean => is === "gone" || is === "held" || is === "refused";
