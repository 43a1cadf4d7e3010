import { fits, type Spelling, spell } from "../understand-words/spelling.ts";
import { readingsOf } from "../understand-words/words-of.ts";
import type { MonthSaid } from "../work-sentence.ts";
import { monthAt, withYear } from "./month-at.ts";
import { monthPhrases } from "./month-words-said.ts";
import { numberWords } from "./number-words.ts";
import { type Token, tokensOf } from "./tokens-of.ts";
import { type Label, type Role, workWords } from "./work-words.ts";

/** What a piece of a sentence about work says. */
export type Says =
  | { readonly is: "number"; readonly text: string }
  | { readonly is: "month"; readonly month: MonthSaid }
  | { readonly is: "label"; readonly label: Label }
  | { readonly is: Role | "slash" };

type Entry = { readonly spellings: readonly Spelling[]; readonly says: Says | undefined };

/** What stands for no month that has begun, though it looks like a number without its marks: sáu. */
const notSaid = ["tháng sau", "tháng tới", "sau", "next month"];

const entries: readonly (readonly [phrase: string, says: Says | undefined])[] = [
  ...notSaid.map((phrase) => [phrase, undefined] as const),
  ...workWords.map(([phrase, says]): readonly [string, Says] => [
    phrase,
    "label" in says ? { is: "label", label: says.label } : { is: says.role },
  ]),
  ...monthPhrases.map(([phrase, month]) => [phrase, { is: "month", month }] as const),
  ...[...numberWords].map(([phrase, text]) => [phrase, { is: "number", text }] as const),
];

const lettersOf = (spellings: readonly Spelling[]): string =>
  spellings.map(({ letters }) => letters).join(" ");

const byLetters = new Map<string, Entry[]>();
for (const [phrase, says] of entries) {
  const spellings = phrase.split(" ").map(spell);
  const letters = lettersOf(spellings);
  byLetters.set(letters, [...(byLetters.get(letters) ?? []), { spellings, says }]);
}

/** What each piece of a sentence says; undefined where any of it has no place in a report of work. */
export const lexWork = (text: string): readonly Says[] | undefined => {
  const tokens = tokensOf(text);
  if (!tokens || tokens.length > mostTokens) return undefined;
  const read = tokens.map((token) => (token.is === "word" ? readingsOf(token.text) : []));
  const said: Says[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = monthAt(tokens, at) ?? signAt(tokens, at) ?? phraseAt(read, at);
    if (!found?.says) return undefined;
    const { says, length } = dated(found.says, found.length, tokens.slice(at));
    said.push(says);
    at += length;
  }
  return said;
};

const mostTokens = 80;

type Found = { readonly says: Says | undefined; readonly length: number };

/** A month that words named, with the year that follows them. */
const dated = (says: Says, length: number, tokens: readonly Token[]): { says: Says; length: number } =>
  says.is === "month" && typeof says.month === "object" && says.month.year === null
    ? withYear(tokens, 0, { month: says.month.month, length })
    : { says, length };

const signAt = (tokens: readonly Token[], at: number): Found | undefined => {
  const { is, text } = tokens[at] ?? { is: "word", text: "" };
  if (is === "/") return { says: { is: "slash" }, length: 1 };
  if (is === "break") return { says: { is: "break" }, length: 1 };
  if (is !== "number") return undefined;
  if (tokens[at + 1]?.is !== "%") return { says: { is: "number", text }, length: 1 };
  return text === "100" ? { says: { is: "all" }, length: 2 } : undefined;
};

/** The longest phrase that begins here. */
const phraseAt = (read: readonly (readonly Spelling[])[], at: number): Found | undefined => {
  for (let length = 4; length >= 1; length--) {
    const words = read.slice(at, at + length);
    if (words.length < length) continue;
    for (const way of [0, 1]) {
      const spellings = words.flatMap((readings) => readings[way] ?? readings[0] ?? []);
      if (spellings.length < length) continue;
      const entry = byLetters.get(lettersOf(spellings))?.find((candidate) => isTyped(spellings, candidate));
      if (entry) return { says: entry.says, length };
    }
  }
  return undefined;
};

const isTyped = (typed: readonly Spelling[], { spellings }: Entry): boolean =>
  spellings.every((spelling, index) => typed[index] !== undefined && fits(typed[index], spelling));
