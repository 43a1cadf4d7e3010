import { plainLetters } from "../plain-letters.ts";

/** The words of a text without case, diacritics and punctuation, as headers and names are compared. */
export const foldWords = (text: string): string =>
  plainLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
