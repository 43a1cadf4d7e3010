import { editDistance } from "../text.ts";
import { fits, type Spelling } from "./spelling.ts";
import { asHeard, isSyllable } from "./syllables.ts";
import type { Word } from "./words-of.ts";

/** By how many slips a typed word became another one; undefined where it hardly did. */
export const slipsBetween = (typed: Word, word: Spelling): number | undefined => {
  const slips = typed.readings
    .map((reading) => slipsOf(reading, word))
    .filter((count) => count !== undefined);
  return slips.length === 0 ? undefined : Math.min(...slips);
};

const slipsOf = (typed: Spelling, word: Spelling): number | undefined => {
  if (fits(typed, word)) return 0;
  if (typed.letters === word.letters) return 1;
  if (word.letters.length >= 3 && asHeard(typed.letters) === asHeard(word.letters)) return 1;
  if (Math.abs(typed.letters.length - word.letters.length) > 2) return undefined;
  const distance = editDistance(typed.letters, word.letters);
  if (distance > (word.letters.length >= 6 ? 2 : 1)) return undefined;
  const isOwnWord = word.letters.length < 4 && isSyllable(typed.letters);
  return isOwnWord && !isSwapped(typed.letters, word.letters) ? undefined : distance;
};

const isSwapped = (one: string, other: string): boolean =>
  one.length === other.length && Array.from(one).sort().join() === Array.from(other).sort().join();

/** Whether the words differ by nothing but the tones ngã and hỏi, which half the country says alike. */
export const isSameHeardTone = (typed: Spelling, word: Spelling): boolean =>
  typed.hats === word.hats &&
  typed.letters === word.letters &&
  /^[rx]$/.test(typed.tone) &&
  /^[rx]$/.test(word.tone);
