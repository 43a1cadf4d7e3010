import { type CommandName, commandNames } from "../command-names.ts";
import { commandWords } from "../commands.ts";
import { fits, type Spelling, spell } from "./spelling.ts";
import { type Word, wordsOf } from "./words-of.ts";

/** A command's word, as people would write it. */
export type CommandWord = {
  readonly command: CommandName;
  readonly word: string;
  readonly spellings: readonly Spelling[];
  /** All of it without marks, words with a space between. */
  readonly letters: string;
};

const lettersOf = (spellings: readonly Spelling[]): string =>
  spellings.map(({ letters }) => letters).join(" ");

/** Every word of every command. */
export const everyCommandWord: readonly CommandWord[] = commandNames.flatMap((command) =>
  commandWords[command].map((word) => {
    const spellings = (wordsOf(word, 20) ?? []).map(({ typed }) => spell(typed));
    return { command, word, spellings, letters: lettersOf(spellings) };
  }),
);

const byLetters = Map.groupBy(everyCommandWord, ({ letters }) => letters);

/** How words were read to be a command. */
export type Found = CommandWord & { readonly how: "as it stands" | "with its marks put back by its keys" };

/** The command that the words are, with all marks, some or none, or with the keys of Telex or VNI in them. */
export const findCommand = (words: readonly Word[]): Found | undefined => {
  const plain = words.map(({ readings }) => readings[0]);
  const asItStands = fitting(plain);
  if (asItStands) return { ...asItStands, how: "as it stands" };
  if (words.every(({ readings }) => readings.length === 1)) return undefined;
  const undone = fitting(words.map(({ readings }) => readings[1] ?? readings[0]));
  return undone && { ...undone, how: "with its marks put back by its keys" };
};

const fitting = (typed: readonly Spelling[]): CommandWord | undefined =>
  byLetters
    .get(lettersOf(typed))
    ?.find(({ spellings }) =>
      spellings.every((spelling, index) => fits(typed[index] ?? noSpelling, spelling)),
    );

const noSpelling: Spelling = { letters: "", hats: "", tone: "" };
