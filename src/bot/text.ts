import { plainLetters } from "../domain/plain-letters.ts";

/** The text as it is compared: no case, no diacritics, no punctuation but `/ , .` inside numbers, single spaces. */
export const fold = (text: string): string =>
  plainLetters(text)
    .replace(/[^\p{L}\p{N}/,.%]+/gu, " ")
    .replace(/(?<!\d)[/,.%]+|[/,.]+(?!\d)/g, " ")
    .replace(/ +/g, " ")
    .trim();

/** How many letters must be put in, left out, changed or swapped to make one text the other. */
export const editDistance = (one: string, other: string): number => {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const changed = (above[column - 1] ?? 0) + (isSame ? 0 : 1);
      const shifted = Math.min(above[column] ?? 0, line[column - 1] ?? 0) + 1;
      line.push(Math.min(changed, shifted, isSwapped ? (before[column - 2] ?? 0) + 1 : changed));
    }
    before = above;
    above = line;
  }
  return above[other.length] ?? 0;
};
