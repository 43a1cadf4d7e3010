/** What a secret looks like, by the name of its sort. */
const looks: readonly (readonly [sort: string, look: RegExp])[] = [
  ["a private key", /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/],
  ["a client secret of Entra", /(?<![\w~.-])[\w~.-]{3}[78]Q~[\w~.-]{31,34}(?![\w~.-])/],
  [
    "an account key of Azure",
    /(?:AccountKey|SharedAccessKey|COSMOS_KEY)["']?\s*[=:]\s*["']?[A-Za-z0-9+/]{40,}={0,2}/,
  ],
  ["a signed address", /[?&]sig=[A-Za-z0-9%+/]{30,}/],
  ["a signed token", /\beyJ[\w-]{15,}\.eyJ[\w-]{15,}\.[\w-]{30,}/],
  ["a token of GitHub", /\bgh[pousr]_[A-Za-z0-9]{36,}/],
  ["a token of npm", /\bnpm_[A-Za-z0-9]{36}\b/],
  ["a key of AWS", /\bAKIA[0-9A-Z]{16}\b/],
  ["a password in an address", /\b[a-z][a-z0-9+]{1,20}:\/\/[^\s/:@"'`$]{1,40}:[^\s/:@"'`$]{6,}@[\w.-]+/],
];

/** A secret that stands in a text: its sort and line, never itself. */
export type FoundSecret = { readonly line: number; readonly sort: string };

/** What in a text looks like a secret. */
export const secretsIn = (text: string): readonly FoundSecret[] =>
  text
    .split("\n")
    .flatMap((content, index) =>
      looks.flatMap(([sort, look]) => (look.test(content) ? [{ line: index + 1, sort }] : [])),
    );
