import type { Section } from "../src/bot/card.ts";
import { ratings as allRatings, type Rating } from "../src/domain/codes.ts";
import type { Messages } from "../src/messages/messages.ts";

/** Words in their wording and its order. */
export const inWords = <Word extends string>(
  words: readonly Word[],
  worded: Readonly<Record<Word, string>>,
): readonly string[] => {
  const order: readonly string[] = Object.keys(worded);
  return words.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).map((word) => worded[word]);
};

/** A list of worded findings under a title; none without a finding. */
export const wordsSection = <Word extends string>(
  title: string,
  words: readonly Word[],
  worded: Readonly<Record<Word, string>>,
): readonly Section[] =>
  words.length === 0 ? [] : [{ title, text: inWords(words, worded).map((word) => `– ${word}`) }];

/** The ratings that the facts leave possible, in words. */
export const possibleText = (possible: readonly Rating[], { rating: t }: Messages): string => {
  if (possible.length === 0) return t.nonePossible;
  return possible.length === allRatings.length
    ? t.allPossible
    : t.possible(possible.map((one) => t.names[one]).join(", "));
};
