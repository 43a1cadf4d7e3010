import type { Card } from "../../bot/card.ts";
import type { Reply } from "../../bot/reply.ts";
import { messagesIn } from "../../messages/messages.ts";

/**
 * The card of a reply where messages stay as they are and files go nowhere: what was drawn anew says so, and what
 * brings a file says where it is to be had.
 */
export const shownCard = ({ is, card }: Reply): Card => {
  const { zalo } = messagesIn(card.language);
  if (is === "edit") return { ...card, title: zalo.edited(card.title) };
  if (is === "message") return card;
  return { ...card, footnote: [card.footnote, zalo.fileElsewhere].filter(Boolean).join("\n") };
};
