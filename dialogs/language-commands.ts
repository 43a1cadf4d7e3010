import { languageCard, languageSetCard } from "../cards/language-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { messagesIn } from "../src/messages/messages.ts";

/** The language that the person is spoken to in. */
export const languageCommands: readonly Command[] = [
  { name: "language", answer: ({ messages }) => languageCard(messages) },
  ...(["vi", "en"] as const).map(
    (language): Command => ({
      name: language === "vi" ? "vietnamese" : "english",
      answer: ({ use }) => {
        use.chooseLanguage(language);
        return { recorded: languageSetCard(messagesIn(language)) };
      },
    }),
  ),
];
