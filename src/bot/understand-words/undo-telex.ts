import type { Spelling } from "./spelling.ts";
import { type Key, undoKeys } from "./undo-keys.ts";

/** "ddooj" as "độ": the word that Telex would have written; undefined where no letter is one of its keys. */
export const undoTelex = (word: string): Spelling | undefined => undoKeys(word, keyOf);

const keyOf = (char: string, before: string): Key => {
  if ("sfrxj".includes(char)) return { does: "tone", tone: char };
  if (char === "w") return { does: "hat", hat: "+", on: /(?<!q)ua$/.test(before) ? "u" : "aou" };
  if (char === "d" && before.includes("d")) return { does: "hat", hat: "d", on: "d" };
  return "aeo".includes(char) && before.includes(char)
    ? { does: "hat", hat: "^", on: char }
    : { does: "letter" };
};
