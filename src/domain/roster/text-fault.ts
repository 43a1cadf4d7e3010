/** Why a text of a roster is not taken as it stands. */
export type TextFault = "hidden-characters" | "formula" | "markup" | "too-long";

/** Signs that are not seen, and turn or cut what is seen. */
const hidden =
  /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The text without signs that are not seen, at most 60 signs of it: fit to be shown with its fault. */
export const shownText = (text: string): string => [...text.replace(hidden, "")].slice(0, 60).join("");

/** What is wrong with a name, a unit or a position; nothing where it can be taken. */
export const textFault = (text: string, most: number): TextFault | undefined => {
  if (text.search(hidden) >= 0) return "hidden-characters";
  if (/^([=+@]|-(?! )|#[A-Z0-9/]+[!?]?$)/.test(text)) return "formula";
  if (/[<>[\]{}|\\`*_]|https?:/i.test(text)) return "markup";
  return [...text].length > most ? "too-long" : undefined;
};
