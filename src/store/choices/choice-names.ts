import { createHash } from "node:crypto";

/** Letters behind the K of a tag: with none of them it is a command, or the short form of one. */
const tagLetters = "ABCDEGMNPRTUVXY";

/** The tag of the message that is the so-manieth to have one, from 0. */
export const tagOf = (count: number): string => `K${tagLetters.charAt(count % tagLetters.length)}`;

const said = new RegExp(`^\\[?(K[${tagLetters}])\\]?[\\s.:-]*(\\d{1,3})[.)]?$`, "iu");

/** The tag and number that a text says, as "KA 1"; undefined where it says none. */
export const taggedIn = (text: string): { readonly tag: string; readonly number: number } | undefined => {
  const [, tag, number] = said.exec(text.trim()) ?? [];
  return tag && number ? { tag: tag.toUpperCase(), number: Number(number) } : undefined;
};

/** Crockford's: none is taken for another. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const readAs: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

const tokenStart = "#a:";
const tokenLength = 10;

/** A token out of an id that nobody can guess. */
export const tokenOf = (id: string): string =>
  tokenStart +
  [...createHash("sha256").update(id).digest().subarray(0, tokenLength)]
    .map((byte) => alphabet.charAt(byte % alphabet.length))
    .join("");

/** The token that a text is, as it was given; undefined for any other text. */
export const tokenIn = (text: string): string | undefined => {
  const [, typed] = /^#a:([0-9a-z]{10})$/i.exec(text.trim()) ?? [];
  return (
    typed && tokenStart + [...typed.toUpperCase()].map((character) => readAs[character] ?? character).join("")
  );
};

const words = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const others: Readonly<Record<string, number>> = {
  tư: 4,
  bẩy: 7,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
const numbers = new Map([
  ...words.map((word, index) => [word, index + 1] as const),
  ...Object.entries(others),
]);

/** The number that a text is, as "1", "1.", "số 1", "một"; undefined for any other text. */
export const numberIn = (text: string): number | undefined => {
  const plain = text.normalize("NFC").trim().toLowerCase();
  const [, digits, word] =
    /^(?:(?:chọn |số |so |mục |ý |choose |number ){0,2})(?:(\d{1,3})|(\p{L}+))[.)]?$/u.exec(plain) ?? [];
  return digits ? Number(digits) : numbers.get(word ?? "");
};
