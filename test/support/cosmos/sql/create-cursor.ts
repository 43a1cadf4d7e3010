import { unknown } from "../answer.ts";
import { readTokens, type Token } from "./read-tokens.ts";

/** A place in the tokens of a query, and what a parser asks of it. */
export type Cursor = ReturnType<typeof createCursor>;

/** Begins at the first token. */
export const createCursor = (sql: string) => {
  const tokens = readTokens(sql);
  let at = 0;

  const isNext = (text: string, ahead = 0): boolean => {
    const token = tokens[at + ahead];
    if (token === undefined || token.is === "text") return false;
    return token.is === "word" ? token.text.toUpperCase() === text : token.text === text;
  };
  const fail = (wanted: string): never => {
    throw unknown(`SQL wants ${wanted}, not ${JSON.stringify(tokens[at]?.text ?? "the end")}, in ${sql}`);
  };
  const take = (text: string): boolean => {
    if (!isNext(text)) return false;
    at += 1;
    return true;
  };

  return {
    isNext,
    fail,
    /** Goes on if the next is this word, in capitals, or sign. */
    take,
    /** @throws Refusal if the next is anything else. */
    expect: (...texts: readonly string[]): void => {
      for (const text of texts) if (!take(text)) fail(text);
    },
    /** The next token, if it is of this kind. */
    takeKind: (kind: Token["is"]): string | undefined => {
      const token = tokens[at];
      if (token?.is !== kind) return undefined;
      at += 1;
      return token.text;
    },
    isAtEnd: (): boolean => at === tokens.length,
  };
};
