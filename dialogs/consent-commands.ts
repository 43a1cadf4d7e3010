import { consentAskedCard, consentGivenCard, consentRefusedCard } from "../cards/consent-card.ts";
import { isCommandName } from "../src/bot/commands.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { nothingOpenCard } from "../src/bot/door-cards.ts";

/** The command, once the person has agreed that what they enter is kept; what it takes to agree before that. */
export const withConsent = (command: Command): Command => ({
  name: command.name,
  answer: (turn, about) => {
    const consent = turn.use.consent();
    if (consent === "agreed") return command.answer(turn, about);
    return consent === "refused"
      ? consentRefusedCard(turn.messages, command.name)
      : consentAskedCard(turn.messages, command.name);
  },
});

/** What the person says to the notice on personal data; `about`: the command that waits for it. */
export const consentCommands: readonly Command[] = [
  {
    name: "agree",
    answer: ({ use, messages }, about) => {
      const next = isCommandName(about) && about !== "agree" ? about : undefined;
      if (use.consent() === "agreed" && !next) return nothingOpenCard(messages);
      use.answerNotice("agreed");
      return next ? { goesOn: next } : { recorded: consentGivenCard(messages) };
    },
  },
  {
    name: "disagree",
    answer: ({ use, messages }) => {
      use.answerNotice("refused");
      return { recorded: consentRefusedCard(messages) };
    },
  },
];
