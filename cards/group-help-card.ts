import type { Card } from "../src/bot/card.ts";
import type { CommandName } from "../src/bot/command-names.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";

/** The first two are answered for all; the others for whoever presses, in their own chat. */
const offered: readonly CommandName[] = ["calendar", "method", "register", "reportWork", "progress"];

/** What the bot answers in a chat of several, and what it answers each person alone. */
export const groupHelpCard = (messages: Messages): Card => {
  const { title, intro, lines, aside } = messages.door.inGroup.help;
  return {
    language: messages.language,
    title,
    text: [intro, ...lines, aside],
    actions: offered.map((command) => openAction(messages, command)),
  };
};
