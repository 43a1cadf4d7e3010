import type { Card } from "./card.ts";
import type { CommandName } from "./commands.ts";
import type { Form } from "./form.ts";
import type { Turn } from "./turn.ts";

/** What a command answers: a card, a form to fill in, or a card after something was recorded. */
export type CommandAnswer = Card | { readonly form: Form } | { readonly recorded: Card };

/** What a command does. */
export type Command = {
  readonly name: CommandName;
  readonly answer: (turn: Turn) => Promise<CommandAnswer> | CommandAnswer;
};

/** All that the bot can talk about. */
export type Dialogs = {
  readonly commands: readonly Command[];
  readonly forms: readonly Form[];
  /** What somebody sees who opens the bot for the first time. */
  readonly welcome: (turn: Turn) => Promise<Card> | Card;
};
