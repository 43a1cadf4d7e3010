import { type CommandName, commandsAbout } from "../command-names.ts";
import { canBeAbout } from "./about-words.ts";
import type { CommandWord } from "./find-command.ts";
import { politeCores } from "./polite-words.ts";
import { type Word, waysToRead } from "./words-of.ts";

/** A command, and the words it is asked about. */
export type About = {
  readonly command: CommandName;
  readonly word: string;
  readonly about: readonly Word[];
};

const longestWord = 6;

/** The command that the words begin or end with, where the rest is something that it can be asked about. */
export const findAbout = (
  words: readonly Word[],
  find: (words: readonly Word[]) => CommandWord | undefined,
): About | undefined => {
  for (let count = 1; count <= Math.min(words.length - 1, longestWord); count++) {
    const sides = [
      { word: words.slice(0, count), rest: words.slice(count) },
      { word: words.slice(-count), rest: words.slice(0, -count) },
    ];
    for (const { word, rest } of sides) {
      const found = find(word);
      const about = found && commandsAbout.has(found.command) && within(found.command, rest);
      if (found && about) return { command: found.command, word: found.word, about };
    }
  }
  return undefined;
};

/** The rest without what is only polite, if the command can be asked about it. */
const within = (command: CommandName, rest: readonly Word[]): readonly Word[] | undefined =>
  politeCores(rest).findLast((core) =>
    waysToRead(core).some((spellings) =>
      canBeAbout(command, spellings.map(({ letters }) => letters).join(" ")),
    ),
  );
