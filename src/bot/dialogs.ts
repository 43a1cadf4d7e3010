import type { Card } from "./card.ts";
import type { CommandName } from "./command-names.ts";
import type { FileAsk, SentFile } from "./file.ts";
import type { Form, Raw } from "./form.ts";
import type { JobCards } from "./report-jobs.ts";
import type { Turn } from "./turn.ts";
import type { WorkSentence } from "./work-sentence.ts";

/**
 * What a command answers: a card, a form to fill in, a form begun with answers that were typed, a file that is offered, a
 * card after something was recorded, or, after something was recorded, what another command answers.
 */
export type CommandAnswer =
  | Card
  | { readonly form: Form; readonly about?: string; readonly raw?: Raw }
  /** The card says what the file holds. */
  | { readonly offer: FileAsk; readonly card: Card }
  | { readonly recorded: Card }
  | { readonly goesOn: CommandName; readonly about?: string };

/** What a command does. */
export type Command = {
  readonly name: CommandName;
  /** `about`: what it was asked about, as typed or as a button carries it, never trusted; mostly empty. */
  readonly answer: (turn: Turn, about: string) => Promise<CommandAnswer> | CommandAnswer;
  /**
   * What is answered in a chat of several, for all to read: nothing on the person. Without it, or where it gives
   * nothing, the command is answered in the person's own chat; `alsoAside` answers it there too.
   */
  readonly inGroup?: (
    turn: Turn,
    about: string,
  ) => Promise<GroupAnswer | undefined> | GroupAnswer | undefined;
};

/** A card for all who are there, and whether whoever asked gets the whole answer in their own chat beside it. */
export type GroupAnswer = Card | { readonly card: Card; readonly alsoAside: true };

/** All that the bot can talk about. */
export type Dialogs = {
  readonly commands: readonly Command[];
  readonly forms: readonly Form[];
  /** What somebody sees who opens the bot for the first time. */
  readonly welcome: (turn: Turn) => Promise<Card> | Card;
  /** What a sentence about a month's work leads to. */
  readonly work: (turn: Turn, told: ToldWork) => Promise<CommandAnswer> | CommandAnswer;
  /** What a file leads to that somebody sends in their own chat; asked for authority before it is fetched. */
  readonly file: (turn: Turn, file: SentFile) => Promise<CommandAnswer> | CommandAnswer;
  /** How jobs are shown that somebody began. */
  readonly jobs: JobCards;
};

/** A sentence about a month's work, and its words. */
export type ToldWork = { readonly sentence: WorkSentence; readonly said: string };
