import type { Card, Notice } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";

/** What became of a file that somebody sent, where nothing can be done with it. */
export const fileCard = (notice: Notice, name: string, messages: Messages): Card => ({
  language: messages.language,
  title: messages.files.title,
  ...(name !== "" && { subtitle: name }),
  notice,
  actions: [openAction(messages, "help")],
});
