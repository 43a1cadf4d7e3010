import type { Messages } from "../messages/messages.ts";
import type { Card } from "./card.ts";
import type { InboundEvent } from "./inbound.ts";

/** What a person did that can't be answered where all is text: a choice that is none, or something that is no text. */
export type Missed = Extract<InboundEvent, { is: "missedChoice" | "notText" }>;

/** That a choice is none any more, or that only text is read; what could be chosen before still can. */
export const missedCard = ({ language, zalo }: Messages, missed: Missed): Card => {
  const words =
    missed.is === "notText"
      ? zalo.notText
      : missed.why === "outOfRange"
        ? zalo.missed.outOfRange(missed.count)
        : zalo.missed[missed.why];
  return { language, ...words, numbers: "before" };
};
