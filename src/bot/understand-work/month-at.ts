import { fits, type Spelling, spell } from "../understand-words/spelling.ts";
import { readingsOf } from "../understand-words/words-of.ts";
import type { MonthSaid } from "../work-sentence.ts";
import { monthPhrases, monthWords } from "./month-words-said.ts";
import type { Token } from "./tokens-of.ts";

type Found = { readonly says: { readonly is: "month"; readonly month: MonthSaid }; readonly length: number };

/** The month with a number or a year that stands at a place: "tháng 10", "T10", "10/2026", "October 2026". */
export const monthAt = (tokens: readonly Token[], at: number): Found | undefined => {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.is === "number" && second?.is === "/" && third && isYear(third) && isSmall(first.text))
    return found(Number(first.text), Number(third.text), 3);
  if (first?.is !== "word") return undefined;
  const glued = /^(?:t|th|thg|th[aá]ng)(\d{1,2})$/iu.exec(first.text.normalize("NFC"))?.[1];
  if (glued !== undefined) return withYear(tokens, at, { month: Number(glued), length: 1 });
  if (isOneOf(first.text, months) && second?.is === "number" && isSmall(second.text))
    return withYear(tokens, at, { month: Number(second.text), length: 2 });
  const named = englishMonths.indexOf(first.text.toLowerCase());
  const month = (named % 12) + 1;
  return named >= 0 && second && isYear(second) ? found(month, Number(second.text), 2) : undefined;
};

const englishMonths = monthPhrases.map(([phrase]) => phrase).filter((phrase) => /^[a-z]+$/.test(phrase));

const months = monthWords.map(spell);
const years = [spell("năm")];
const thisYear = [spell("nay")];

const isOneOf = (typed: string, words: readonly Spelling[]): boolean =>
  readingsOf(typed).some((reading) => words.some((word) => fits(reading, word)));

const isSmall = (text: string): boolean => /^\d{1,2}$/.test(text);

const isYear = ({ is, text }: Token): boolean => is === "number" && /^20\d\d$/.test(text);

const found = (month: number, year: number | null, length: number): Found => ({
  says: { is: "month", month: { month, year } },
  length,
});

const withYear = (
  tokens: readonly Token[],
  at: number,
  { month, length }: { month: number; length: number },
): Found => {
  const [between, year] = tokens.slice(at + length, at + length + 2);
  const isJoined = between?.is === "/" || (between?.is === "word" && isOneOf(between.text, years));
  const isThisYear = isJoined && year?.is === "word" && isOneOf(year.text, thisYear);
  if (isThisYear) return found(month, null, length + 2);
  return isJoined && year && isYear(year)
    ? found(month, Number(year.text), length + 2)
    : found(month, null, length);
};
