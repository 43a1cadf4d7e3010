import type { Card } from "../src/bot/card.ts";
import type { Messages } from "../src/messages/messages.ts";

/** That the office runs no plan, and whom to ask. */
export const noPlanCard = (messages: Messages): Card => ({
  language: messages.language,
  title: messages.pledge.cardTitle,
  text: [messages.refusals({ word: "no-plan", details: {} })],
});
