import { fits, type Spelling, spell } from "../understand-words/spelling.ts";
import { readingsOf } from "../understand-words/words-of.ts";
import type { MonthSaid } from "../work-sentence.ts";
import { monthWords } from "./month-words-said.ts";
import type { Token } from "./tokens-of.ts";

type Found = { readonly says: { readonly is: "month"; readonly month: MonthSaid }; readonly length: number };
type Year = Exclude<MonthSaid, string>["year"];

/** The month with a number that stands at a place, and its year if it has one: "tháng 10", "T10", "10/2026". */
export const monthAt = (tokens: readonly Token[], at: number): Found | undefined => {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.is === "number" && second?.is === "/" && third && isFullYear(third) && isSmall(first.text))
    return found(Number(first.text), Number(third.text), 3);
  if (first?.is !== "word") return undefined;
  const glued = /^(?:t|th|thg|th[aá]ng)(\d{1,2})$/iu.exec(first.text.normalize("NFC"))?.[1];
  if (glued !== undefined) return withYear(tokens, at, { month: Number(glued), length: 1 });
  if (isOneOf(first.text, months) && second?.is === "number" && isSmall(second.text))
    return withYear(tokens, at, { month: Number(second.text), length: 2 });
  return undefined;
};

const months = monthWords.map(spell);
const years = [spell("năm")];
const thisYear = [spell("nay")];
const lastYear = ["ngoái", "trước", "rồi"].map(spell);

const isOneOf = (typed: string, words: readonly Spelling[]): boolean =>
  readingsOf(typed).some((reading) => words.some((word) => fits(reading, word)));

const isSmall = (text: string): boolean => /^\d{1,2}$/.test(text);

const isFullYear = ({ is, text }: Token): boolean => is === "number" && /^20\d\d$/.test(text);

/** After a stroke the last two digits suffice. */
const isShortYear = ({ is, text }: Token): boolean => is === "number" && /^[2-4]\d$/.test(text);

const found = (month: number, year: Year, length: number): Found => ({
  says: { is: "month", month: { month, year } },
  length,
});

/** A month of which the first `length` tokens tell the number, with the year that may follow. */
export const withYear = (
  tokens: readonly Token[],
  at: number,
  { month, length }: { readonly month: number; readonly length: number },
): Found => {
  const { year, length: more } = yearAt(tokens.slice(at + length, at + length + 2));
  return found(month, year, length + more);
};

/** The year that the tokens begin with: "năm 2025", "/2025", "/25", "năm ngoái", "2025", "last year". */
const yearAt = ([first, second]: readonly Token[]): { readonly year: Year; readonly length: number } => {
  const none = { year: null, length: 0 };
  if (first && isFullYear(first)) return { year: Number(first.text), length: 1 };
  if (!first || !second) return none;
  const isNumbered = isFullYear(second) || (first.is === "/" && isShortYear(second));
  const isYearWord = first.is === "word" && isOneOf(first.text, years);
  if ((first.is === "/" || isYearWord) && isNumbered) return { year: Number(second.text), length: 2 };
  const english = `${first.text} ${second.text}`.toLowerCase();
  if (english === "this year" || (isYearWord && isSaid(second, thisYear))) return { year: "this", length: 2 };
  if (english === "last year" || (isYearWord && isSaid(second, lastYear))) return { year: "last", length: 2 };
  return none;
};

const isSaid = ({ is, text }: Token, words: readonly Spelling[]): boolean =>
  is === "word" && isOneOf(text, words);
