import type { Spelling } from "./spelling.ts";
import { type Key, undoKeys } from "./undo-keys.ts";

/** "d9o65" as "độ": the word that VNI would have written; undefined where it has no digits or other ones. */
export const undoVni = (word: string): Spelling | undefined =>
  /^\p{L}[\p{L}\p{M}]*\d/u.test(word) ? undoKeys(word, keyOf) : undefined;

const tones = ["s", "f", "r", "x", "j"] as const;
const hats: Readonly<Record<string, Key>> = {
  6: { does: "hat", hat: "^", on: "aeo" },
  7: { does: "hat", hat: "+", on: "ou" },
  8: { does: "hat", hat: "(", on: "a" },
  9: { does: "hat", hat: "d", on: "d" },
};

const keyOf = (char: string): Key => {
  const tone = /\d/.test(char) ? tones[Number(char) - 1] : undefined;
  return tone === undefined ? (hats[char] ?? { does: "letter" }) : { does: "tone", tone };
};
