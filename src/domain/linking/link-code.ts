import type { ChannelName } from "../channel-name.ts";

/** An account of a platform that leads to a person. */
export type LinkedAccount = {
  readonly channel: ChannelName;
  /** What its messages come from. */
  readonly userId: string;
  /** ISO, UTC: when it was linked. */
  readonly at: string;
};

/** A one-time code, of which only the hash is kept. */
export type LinkCode = {
  readonly hash: string;
  /** ISO, UTC: it links nothing from then on. */
  readonly until: string;
};

/** How long a code may be sent. */
export const linkCodeMinutes = 15;

/** Characters of a code. */
const length = 8;

/** Crockford's: none is taken for another. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Letters that people read in place of a figure. */
const readAs: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

/**
 * A code of random bytes: the last is always a figure, so that no two words of a sentence are taken for one.
 * @throws RangeError for fewer than 8 bytes
 */
export const linkCodeOf = (bytes: Uint8Array): string => {
  if (bytes.length < length) throw new RangeError(`A code needs ${length} bytes.`);
  return [...bytes.subarray(0, length)]
    .map((byte, index) => alphabet.charAt(index === length - 1 ? byte % 10 : byte % alphabet.length))
    .join("");
};

/** A code as it is shown: in two groups of four. */
export const shownLinkCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

const said = /^(?:\p{L}+[\s:]+){0,4}([0-9a-z]{4})[\s-]?([0-9a-z]{3}[0-9oil])[\s.]*$/iu;

/** The code that a text says, alone or behind a few words, as it was given; undefined where it says none. */
export const linkCodeIn = (text: string): string | undefined => {
  const found = said.exec(text.normalize("NFC").trim());
  if (!found) return undefined;
  const typed = `${found[1]}${found[2]}`.toUpperCase();
  // A word of eight letters is a word.
  if (!/\d/.test(typed)) return undefined;
  const code = [...typed].map((character) => readAs[character] ?? character).join("");
  return [...code].every((character) => alphabet.includes(character)) ? code : undefined;
};

/** Those that lead to the person once one more does: of each platform one. */
export const withAccount = (accounts: readonly LinkedAccount[], linked: LinkedAccount): LinkedAccount[] => [
  ...accounts.filter(({ channel }) => channel !== linked.channel),
  linked,
];
