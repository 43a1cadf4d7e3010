import { plainLetters } from "../../domain/plain-letters.ts";
import { numberIn, taggedIn, tokenIn } from "./choice-names.ts";
import type { KeptChoice, KeptMessage } from "./choices-codec.ts";

/** Which choice a text means; `none`: it is a text like any other. */
export type Match =
  | { readonly is: "found"; readonly token: string }
  | { readonly is: "stale" }
  | { readonly is: "outOfRange"; readonly count: number }
  | { readonly is: "none" };

const none: Match = { is: "none" };

/**
 * Reads a text as a choice of one of these messages, the newest first: by token, by tag and number, by a number or
 * title of the newest message that is not aside.
 */
export const matchChoice = (messages: readonly KeptMessage[], text: string): Match => {
  const token = tokenIn(text);
  if (token !== undefined) {
    const isKept = messages.some(({ choices }) => choices.some((choice) => choice.token === token));
    return isKept ? { is: "found", token } : { is: "stale" };
  }
  const tagged = taggedIn(text);
  if (tagged) {
    const message = messages.find(({ tag }) => tag === tagged.tag);
    return message ? numbered(message, tagged.number) : { is: "stale" };
  }
  const newest = messages.find(({ aside }) => !aside);
  if (!newest || newest.choices.length === 0) return none;
  const titled = titleIn(newest.choices, text);
  if (titled) return { is: "found", token: titled.token };
  const number = numberIn(text);
  return number === undefined ? none : numbered(newest, number);
};

const numbered = ({ choices }: KeptMessage, number: number): Match => {
  const choice = choices[number - 1];
  return choice ? { is: "found", token: choice.token } : { is: "outOfRange", count: choices.length };
};

/** The one choice of this title; without marks only where no other reads the same. */
const titleIn = (choices: readonly KeptChoice[], text: string): KeptChoice | undefined => {
  for (const read of [composed, unmarked]) {
    const wanted = read(text);
    const found = choices.filter(({ label }) => read(label) === wanted);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
};

const composed = (text: string): string => text.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");
const unmarked = (text: string): string => plainLetters(composed(text));
