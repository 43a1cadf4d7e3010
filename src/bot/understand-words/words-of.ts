import { type Spelling, spell } from "./spelling.ts";
import { undoTelex } from "./undo-telex.ts";
import { undoVni } from "./undo-vni.ts";

/** A word of a text, and the ways to read it. */
export type Word = {
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  /** As it stands first, then as Telex and as VNI would have written it where they make a difference. */
  readonly readings: readonly [Spelling, ...Spelling[]];
};

/** The words of a text, at most `most`; undefined where there are more. */
export const wordsOf = (text: string, most: number): readonly Word[] | undefined => {
  const found = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)];
  if (found.length > most) return undefined;
  return found.map(({ 0: typed, index }) => ({
    typed,
    start: index,
    end: index + typed.length,
    readings: readingsOf(typed),
  }));
};

/** The ways to read one typed word. */
export const readingsOf = (typed: string): readonly [Spelling, ...Spelling[]] => {
  const undone = typed.length > 16 ? [] : [undoTelex(typed), undoVni(typed)];
  return [spell(typed), ...undone.filter((spelling) => spelling !== undefined)];
};

/** The words as they stand, then as a Vietnamese keyboard would have written them. */
export const waysToRead = (words: readonly Word[]): readonly (readonly Spelling[])[] =>
  [0, 1].map((way) => words.map(({ readings }) => readings[way] ?? readings[0]));
