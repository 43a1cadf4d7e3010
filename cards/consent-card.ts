import type { Action, Card } from "../src/bot/card.ts";
import type { CommandName } from "../src/bot/command-names.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { ConsentState } from "../src/domain/choices.ts";
import type { Messages } from "../src/messages/messages.ts";
import { restrictedCard } from "./rights-card.ts";

/** The command that waits for the person's consent, and what it was asked about. */
export type ConsentFor = { readonly command: CommandName; readonly about?: string };

/** What stands before something that keeps what the person enters; undefined once they agreed to the newest notice. */
export const consentNeededCard = (
  consent: ConsentState,
  messages: Messages,
  asked: ConsentFor,
): Card | undefined => {
  if (consent === "agreed") return undefined;
  if (consent === "restricted") return restrictedCard(messages, asked.command);
  if (consent === "refused") return consentRefusedCard(messages, asked);
  return consentAskedCard(messages, asked, consent === "agreedBefore" ? "askAgain" : "ask");
};

/** The notice on personal data, and the question whether the person agrees, before a command that keeps some. */
const consentAskedCard = (messages: Messages, asked: ConsentFor, how: "ask" | "askAgain"): Card => ({
  language: messages.language,
  title: messages.help.welcome.noticeTitle,
  text: messages.help.welcome.notice,
  notice: { tone: "info", text: messages.consent[how](messages.commands[asked.command]) },
  actions: [agreeAction(messages, asked), openAction(messages, "disagree")],
  footnote: messages.consent.typed,
});

/** The button that agrees, and goes on with what waits for it. */
export const agreeAction = (messages: Messages, { command, about = "" }: ConsentFor): Action => ({
  ...openAction(messages, "agree", `${command} ${about}`.trim()),
  tone: "main",
});

/** That the person agreed. */
export const consentGivenCard = (messages: Messages): Card => ({
  language: messages.language,
  title: messages.help.welcome.noticeTitle,
  notice: { tone: "good", text: messages.consent.given },
  text: [messages.consent.next],
  actions: [
    openAction(messages, "register"),
    openAction(messages, "reportWork"),
    openAction(messages, "help"),
  ],
  footnote: messages.consent.change,
});

/** What still works without consent, and how to change one's mind; `asked`: what was asked for and needs it. */
export const consentRefusedCard = (messages: Messages, asked?: ConsentFor): Card => {
  const { consent: t, commands } = messages;
  return {
    language: messages.language,
    title: messages.help.welcome.noticeTitle,
    notice: {
      tone: "info",
      text: asked === undefined ? t.refused : t.needed(commands[asked.command]),
    },
    text: [t.kept],
    sections: [
      { title: t.worksTitle, text: t.works },
      { title: t.waitsTitle, text: t.waits },
    ],
    actions: [
      asked === undefined ? openAction(messages, "agree") : agreeAction(messages, asked),
      openAction(messages, "calendar"),
      openAction(messages, "titles"),
      openAction(messages, "myData"),
    ],
    footnote: t.change,
  };
};
