import { editDistance } from "../text.ts";
import { type CommandWord, everyCommandWord } from "./find-command.ts";
import { isOtherPhrase } from "./other-phrases.ts";
import { isSameHeardTone, slipsBetween } from "./slips-between.ts";
import type { Spelling } from "./spelling.ts";
import { type Word, waysToRead } from "./words-of.ts";

/** A command's word, and how far it is from what was typed. */
export type Misspelt = CommandWord & { readonly slips: number };

/** The command whose word the words are but for a slip or two; none in words of up to four letters. */
export const findMisspelt = (words: readonly Word[]): Misspelt | undefined => {
  if (words.length > 6 || isOtherPhrase(words)) return undefined;
  const size = words.reduce((sum, { typed }) => sum + typed.length, 0);
  const near = everyCommandWord.flatMap((entry) => {
    if (Math.abs(sizeOf(entry) - size) > mostKeys) return [];
    const slips = slipsOf(words, entry);
    return slips !== undefined && slips <= allowance(entry) ? [{ ...entry, slips }] : [];
  });
  return near.sort((one, other) => one.slips - other.slips)[0];
};

/** Keys of marks and slips together make no word longer than this. */
const mostKeys = 6;

const sizeOf = ({ letters, spellings }: CommandWord): number => letters.length - spellings.length + 1;

/** One slip from 5 letters on, two from 9 on; below, only the tones that sound alike. */
const allowance = (entry: CommandWord): number => (sizeOf(entry) >= 9 ? 2 : 1);

const slipsOf = (words: readonly Word[], entry: CommandWord): number | undefined => {
  const { spellings } = entry;
  if (sizeOf(entry) < 5) {
    const [typed, word] = [words[0]?.readings[0], spellings[0]];
    const isAlone = words.length === 1 && spellings.length === 1 && typed && word;
    return isAlone && isSameHeardTone(typed, word) ? 1 : undefined;
  }
  if (words.length !== spellings.length) return gluedSlips(words, entry);
  let sum = 0;
  for (const [index, word] of words.entries()) {
    const spelling = spellings[index];
    const isCut = index > 0 && index === words.length - 1 && isCutOff(word, spelling);
    const slips = isCut ? 1 : spelling && slipsBetween(word, spelling);
    if (slips === undefined) return undefined;
    sum += slips;
  }
  return sum;
};

/** Whether the last letter was not typed any more. */
const isCutOff = ({ readings: [typed] }: Word, spelling: Spelling | undefined): boolean =>
  spelling?.letters.slice(0, -1) === typed.letters;

/** Spaces left out or put in: the letters must be the same, or one of them may be off where there are many. */
const gluedSlips = (words: readonly Word[], { spellings }: CommandWord): number | undefined => {
  if (words.length > 1 && spellings.length === 1) return undefined;
  const word = spellings.map(({ letters }) => letters).join("");
  const ways = waysToRead(words).map((spellings) => spellings.map(({ letters }) => letters).join(""));
  if (ways.includes(word)) return 1;
  const [typed = ""] = ways;
  const isClose = words.length === 1 && word.length >= 7 && Math.abs(typed.length - word.length) <= 1;
  return isClose && editDistance(typed, word) === 1 ? 2 : undefined;
};
