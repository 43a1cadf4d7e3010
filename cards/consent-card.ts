import type { Card } from "../src/bot/card.ts";
import type { CommandName } from "../src/bot/commands.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";

/** The notice on personal data, and the question whether the person agrees, before a command that keeps some. */
export const consentAskedCard = (messages: Messages, command: CommandName): Card => ({
  language: messages.language,
  title: messages.help.welcome.noticeTitle,
  text: messages.help.welcome.notice,
  notice: { tone: "info", text: messages.consent.ask(messages.commands[command]) },
  actions: [openAction(messages, "agree", command), openAction(messages, "disagree")],
  footnote: messages.consent.typed,
});

/** That the person agreed. */
export const consentGivenCard = (messages: Messages): Card => ({
  language: messages.language,
  title: messages.help.welcome.noticeTitle,
  notice: { tone: "good", text: messages.consent.given },
  actions: [
    openAction(messages, "register"),
    openAction(messages, "reportWork"),
    openAction(messages, "help"),
  ],
  footnote: messages.consent.change,
});

/** What still works without consent, and how to change one's mind; `command`: what was asked for and needs it. */
export const consentRefusedCard = (messages: Messages, command?: CommandName): Card => {
  const { consent: t, commands } = messages;
  return {
    language: messages.language,
    title: messages.help.welcome.noticeTitle,
    notice: {
      tone: "info",
      text: command === undefined ? t.refused : t.needed(commands[command]),
    },
    text: [t.kept],
    sections: [
      { title: t.worksTitle, text: t.works },
      { title: t.waitsTitle, text: t.waits },
    ],
    actions: [
      openAction(messages, "agree", command),
      openAction(messages, "calendar"),
      openAction(messages, "titles"),
      openAction(messages, "myData"),
    ],
    footnote: t.change,
  };
};
