const signs: readonly (readonly [string, RegExp])[] = [
  ["emphasis", /(\*|~)[^\n]*\1/],
  ["emphasis", /(?<![\p{L}\p{N}_\u2060])_+(?=[^\s\u2060_])/u],
  ["code", /(`+)[^\n]*\1/],
  ["a list", /^[ \t]*(?:[-+*]|\d+[.)])(?:[ \t]|$)/m],
  // Phones also begin a list after a bracket and after figures.
  ["a list", /(?:^|[[\])])(?:\d+[-+[\])]*)*(?:[-+]*[-+*]|\d+\.) /m],
  ["a heading, quote, rule or table", /^[ \t]*(?:#{1,6}(?:[ \t]|$)|>|=+[ \t]*$|-{2,}|\|)/m],
  ["a link", /\]\(|\]\[|^[ \t]*\[[^\]]*\]:/m],
  ["a link", /\/\/|(?<!\u2060)@|[\p{L}\d]\.\p{L}/u],
  ["a tag, mention or automatic link", /<[\p{L}/!?]/u],
  ["an entity", /&(?:#|\p{L}[\p{L}\d]*;)/u],
  ["an escape", /\\(?=[!-/:-@[-`{-~\n]|$)/],
  ["a formula", /\{\{|\$\{/],
  ["a line break", /[\n\r\u2028\u2029]/],
  ["a control", /(?![\u2060])[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2061-\u2069\uFEFF]/u],
];

/** The kinds of markup that some client might read in the text. */
export const markupIn = (text: string): string[] => [
  ...new Set(signs.filter(([, sign]) => sign.test(text)).map(([kind]) => kind)),
];
