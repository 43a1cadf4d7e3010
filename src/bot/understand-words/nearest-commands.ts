import type { CommandName } from "../command-names.ts";
import { editDistance } from "../text.ts";
import { everyCommandWord } from "./find-command.ts";
import type { Word } from "./words-of.ts";

/** Commands whose word stands in the text, that share most of their words with it, or are not far; at most three. */
export const nearestCommands = (typed: readonly Word[]): readonly CommandName[] => {
  const parts = new Set(typed.map(({ readings }) => readings[0].letters));
  const text = typed.map(({ readings }) => readings[0].letters).join(" ");
  if (text.length < 3) return [];
  const scored = everyCommandWord.map(({ command, spellings, letters }) => {
    const shared = spellings.filter((word) => word.letters.length > 1 && parts.has(word.letters)).length;
    const share = shared / spellings.length;
    if (share > 0.5) return { command, score: 1 + share + (` ${text} `.includes(` ${letters} `) ? 1 : 0) };
    return { command, score: likeness(letters, text) };
  });
  const best = scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
  return [...new Set(best.map(({ command }) => command))].slice(0, 3);
};

/** 0.6 to 1 where most of the letters stand at their places, else 0. */
const likeness = (word: string, text: string): number => {
  const longest = Math.max(word.length, text.length);
  if (longest > 40 || alike(word, text) < longest * 0.6) return 0;
  const distance = editDistance(word, text) / longest;
  return distance <= 0.4 ? 1 - distance : 0;
};

/** How many letters both have, wherever they stand. */
const alike = (one: string, other: string): number => {
  const left = Array.from(other);
  let count = 0;
  for (const letter of one) {
    const at = left.indexOf(letter);
    if (at < 0) continue;
    left[at] = "";
    count++;
  }
  return count;
};
