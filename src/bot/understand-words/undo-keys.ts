import { type Spelling, spell } from "./spelling.ts";

/** What one key of a Vietnamese keyboard does to the letters before it. */
export type Key =
  | { readonly does: "tone"; readonly tone: string }
  | { readonly does: "hat"; readonly hat: string; readonly on: string }
  | { readonly does: "letter" };

/** The word as its keys would have written it with the keyboard switched on; undefined where none of them is one. */
export const undoKeys = (
  word: string,
  keyOf: (char: string, before: string) => Key,
): Spelling | undefined => {
  const { letters, hats, tone } = spell(word);
  const undone: Typing = { letters: [], hats: [], tone };
  let isUndone = false;
  for (const [index, char] of Array.from(letters).entries()) {
    const key = keyOf(char, undone.letters.join(""));
    const isDone =
      key.does === "tone" ? setTone(undone, key.tone) : key.does === "hat" && setHat(undone, key);
    if (isDone) isUndone = true;
    else if (/\d/.test(char)) return undefined;
    else {
      undone.letters.push(char);
      undone.hats.push(hats[index] ?? "-");
    }
  }
  if (!isUndone) return undefined;
  return { letters: undone.letters.join(""), hats: undone.hats.join(""), tone: undone.tone };
};

type Typing = { readonly letters: string[]; readonly hats: string[]; tone: string };

const setTone = (typing: Typing, tone: string): boolean => {
  if (typing.tone !== "" || !/[aeiouy]/.test(typing.letters.join(""))) return false;
  typing.tone = tone;
  return true;
};

/** Puts the hat on the last letter that can wear it and wears none; "uo" shares its horn. */
const setHat = ({ letters, hats }: Typing, { hat, on }: { hat: string; on: string }): boolean => {
  const at = letters.findLastIndex((letter, index) => on.includes(letter) && hats[index] === "-");
  if (at < 0) return false;
  hats[at] = hat === "+" && letters[at] === "a" ? "(" : hat;
  const isPair = hat === "+" && letters[at] === "o" && letters[at - 1] === "u" && hats[at - 1] === "-";
  if (isPair) hats[at - 1] = hat;
  return true;
};
