import type { Card } from "./card.ts";
import { courtesyCard, notUnderstoodCard } from "./door-cards.ts";
import type { Turn } from "./turn.ts";
import type { Reading } from "./understanding.ts";

/** A text that asks for nothing that could be done. */
export type WithoutOrder = Extract<Reading, { readonly as: "nothing" | "courtesy" }>;

/** Whether a text was taken for nothing that could be done. */
export const isWithoutOrder = (reading: Reading): reading is WithoutOrder =>
  reading.as === "nothing" || reading.as === "courtesy";

/** What is said to a text that asks for nothing that could be done. */
export const withoutOrderCard = ({ use, messages }: Turn, reading: WithoutOrder): Card =>
  reading.as === "courtesy"
    ? courtesyCard(messages, use.consent() === "notAsked")
    : notUnderstoodCard(messages, reading.nearest);
