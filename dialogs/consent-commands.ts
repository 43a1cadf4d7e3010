import { consentGivenCard, consentNeededCard, consentRefusedCard } from "../cards/consent-card.ts";
import { isCommandName } from "../src/bot/command-names.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { nothingOpenCard } from "../src/bot/door-cards.ts";

/** The command, once the person has agreed that what they enter is kept; what it takes to agree before that. */
export const withConsent = (command: Command): Command => ({
  name: command.name,
  answer: (turn, about) => {
    const asked = { command: command.name, about };
    return consentNeededCard(turn.use.consent(), turn.messages, asked) ?? command.answer(turn, about);
  },
});

/** What the person says to the notice on personal data; `about`: the command that waits for it, and what it is about. */
export const consentCommands: readonly Command[] = [
  {
    name: "agree",
    answer: ({ use, messages }, about) => {
      const [name = "", ...words] = about.split(" ");
      const next = isCommandName(name) && name !== "agree" ? name : undefined;
      if (use.consent() === "agreed" && !next) return nothingOpenCard(messages);
      use.answerNotice("agreed");
      return next ? { goesOn: next, about: words.join(" ") } : { recorded: consentGivenCard(messages) };
    },
  },
  {
    name: "disagree",
    answer: ({ use, messages }) => {
      use.stopProcessing();
      return { recorded: consentRefusedCard(messages) };
    },
  },
];
