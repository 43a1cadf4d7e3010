import { unknown } from "../answer.ts";

/** A word, a name of a parameter, a text, a number or a sign. */
export type Token = { readonly is: "word" | "parameter" | "text" | "number" | "sign"; readonly text: string };

const pattern =
  /\s*(?:(?<parameter>@[A-Za-z_]\w*)|(?<word>[A-Za-z_]\w*)|(?<number>-?\d+(?:\.\d+)?)|(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<sign><=|>=|!=|<>|[=<>(),.*:{}[\]]))/y;

const kinds = ["parameter", "word", "number", "text", "sign"] as const;

/** The tokens of a query; what is none of them is refused. */
export const readTokens = (sql: string): readonly Token[] => {
  const tokens: Token[] = [];
  const text = sql.trimEnd();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const groups = pattern.exec(text)?.groups;
    const kind = kinds.find((one) => groups?.[one] !== undefined);
    if (kind === undefined) throw unknown(`SQL at ${JSON.stringify(text.slice(at, at + 30))} of ${text}`);
    const found = groups?.[kind] ?? "";
    tokens.push({ is: kind, text: kind === "text" ? unquoted(found) : found });
  }
  return tokens;
};

const unquoted = (quoted: string): string => {
  const inner = quoted.slice(1, -1);
  return quoted.startsWith("'")
    ? (JSON.parse(`"${inner.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`) as string)
    : (JSON.parse(quoted) as string);
};
