/** A piece of a sentence about work, before any meaning. */
export type Token = {
  readonly is: "number" | "word" | "/" | "%" | "break";
  readonly text: string;
};

const piece =
  /(?:(?<=^|[\s(:])-)?\d+(?:\.\d+)*(?:,\d(?:\d{2,})?(?!\d))?|\p{L}[\p{L}\p{M}\p{N}]*|[/%]|[,;.\n()-]/gu;

/** Signs as in times, ranges, dates, addresses and long numbers. */
const otherSigns = /\d:\d|\d\s?-\s?\d|\d\.\d+\.\d|\d\s?\/\s?\d+\s?\/|[@#=_<>+*]/u;

/** The pieces of a sentence; undefined where its signs are not those of figures. */
export const tokensOf = (text: string): readonly Token[] | undefined => {
  const clean = text
    .replace(/[−–—]/g, "-")
    .replace(/(^|\s)(t|thg|th[aá]ng) ?(\d{1,2})(\/(?:20)?\d\d)?\s*[:-](?=\s*\d)/giu, "$1$2 $3$4, ");
  if (otherSigns.test(clean)) return undefined;
  return Array.from(clean.matchAll(piece), ([text]) => ({ is: kindOf(text), text }));
};

const kindOf = (text: string): Token["is"] => {
  if (/\d$/.test(text) && !/^\p{L}/u.test(text)) return "number";
  if (/^\p{L}/u.test(text)) return "word";
  return text === "/" || text === "%" ? text : "break";
};
