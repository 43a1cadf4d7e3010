import type { Card } from "../src/bot/card.ts";
import type { Messages } from "../src/messages/messages.ts";

/** The languages to choose from. */
export const languageCard = ({ language, help, commands }: Messages): Card => ({
  language,
  title: help.languageTitle,
  text: [help.languageText],
  actions: [
    { does: "open", label: commands.vietnamese, command: "vietnamese" },
    { does: "open", label: commands.english, command: "english" },
  ],
});

/** That the language is set, said in it. */
export const languageSetCard = ({ language, help, commands }: Messages): Card => ({
  language,
  title: help.languageTitle,
  notice: { tone: "good", text: help.languageSet },
  actions: [{ does: "open", label: commands.help, command: "help" }],
});
