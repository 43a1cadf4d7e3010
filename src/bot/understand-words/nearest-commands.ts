import type { CommandName } from "../commands.ts";
import { editDistance } from "../text.ts";
import { everyCommandWord } from "./find-command.ts";
import { isCourtesy } from "./polite-words.ts";
import type { Word } from "./words-of.ts";

/** Commands whose word stands in the text, that share half their words with it, or are not far; at most three. */
export const nearestCommands = (typed: readonly Word[]): readonly CommandName[] => {
  const parts = new Set(typed.map(({ readings }) => readings[0].letters));
  const folded = typed.map(({ readings }) => readings[0].letters).join(" ");
  if (folded.length < 3 || isCourtesy(typed)) return [];
  const scored = everyCommandWord.map(({ command, spellings }) => {
    const words = spellings.map(({ letters }) => letters);
    const word = words.join(" ");
    const shared = words.filter((part) => part.length > 1 && parts.has(part)).length / words.length;
    const longest = Math.max(word.length, folded.length);
    const isClose = longest <= 40 && Math.abs(word.length - folded.length) <= longest / 2;
    const distance = isClose ? editDistance(word, folded) / longest : 1;
    const stands = ` ${folded} `.includes(` ${word} `) ? 1 : 0;
    return { command, score: shared >= 0.5 ? shared + stands + 1 : distance <= 0.5 ? 1 - distance : 0 };
  });
  const best = scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
  return [...new Set(best.map(({ command }) => command))].slice(0, 3);
};
