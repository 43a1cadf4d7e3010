import type { Card } from "../src/bot/card.ts";
import type { CommandName } from "../src/bot/command-names.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";

/** One thing that is said, and where it leads from there. */
export type Noticed = {
  readonly title: string;
  readonly text: string;
  readonly leadsTo: readonly CommandName[];
};

/** Why something can't be shown or done now. */
export const noticeCard = ({ title, text, leadsTo }: Noticed, messages: Messages): Card => ({
  language: messages.language,
  title,
  notice: { tone: "info", text },
  actions: leadsTo.map((command) => openAction(messages, command)),
});
