import type { Sheet } from "../domain/roster/sheet.ts";

/** How Vietnamese came to be broken: an old font's encoding, UTF-8 taken for another, or signs lost. */
export type BrokenCause = "tcvn3" | "vni" | "mojibake" | "lost";

/** Where a sheet's Vietnamese is broken. */
export type BrokenText = {
  readonly cause: BrokenCause;
  readonly lines: readonly number[];
  /** The first broken cell, cut short. */
  readonly text: string;
};

/** Signs that only Vietnamese has, and only Unicode writes: such a cell is sound. */
const sound = /[\u1ea0-\u1ef9]/;

/** UTF-8 taken for Windows-1252 or -1258: "Nguyá»…n", "Äơn", "TrÆ°á»ng". */
const mojibake =
  /á[º»]|[ÄÅÆ][\u0080-\u00bf\u0110\u0111\u01a0-\u01b0\u0152\u0153\u0160-\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|[ÃÂĂ][\u00a1-\u00ba\u00bc-\u00bf]/u;

const lost = /\ufffd|\p{L}\?\p{Ll}/u;

/** Two vowels of which the second has a mark that no syllable has there: "Nguyeãn Vaên". */
const vni = /a[ùøûõïâáàåãäêéèúüëă]|e[ùøûõïâáàåãäă]|o[ùøûõïâåäêơư]/i;

const tcvn3 = new RegExp(
  [
    "\\p{L}[¨¸µ¶·¹©®ª«¬\\u00ad¢£¤¥¦§](?=\\p{Ll}|[ \\n]|$)",
    "(?:^|[\\s(,.-])[¨©®ª¬\\u00ad](?=\\p{Ll}|[¸µ¶·¹])",
    "\\p{Ll}[ÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ](?=\\p{Ll}|[ \\n]|$)",
    "[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ][\\u0300-\\u0323]",
  ].join("|"),
  "u",
);

/** Letters of other languages: one name is a foreigner, many are a broken file. */
const foreign = /[äåæçëîïñöøûüÿþßÄÅÆÇËÎÏÑÖØÛÜÞ]/;

const causeOf = (cell: string): BrokenCause | "foreign" | undefined => {
  if (sound.test(cell)) return cell.includes("\ufffd") ? "lost" : undefined;
  if (mojibake.test(cell)) return "mojibake";
  if (lost.test(cell) && !cell.includes("://")) return "lost";
  if (vni.test(cell)) return "vni";
  if (tcvn3.test(cell)) return "tcvn3";
  return foreign.test(cell) ? "foreign" : undefined;
};

/** A share of lines with foreign letters that no office's roster has. */
const mostForeignRate = 0.1;
const fewForeign = 2;

/** The lines whose Vietnamese is broken; nothing where the sheet is sound. */
export const findBrokenText = ({ lines }: Sheet): BrokenText | undefined => {
  const found = lines.flatMap(({ line, cells }) => {
    const hits = cells.flatMap((text) => ({ line, text, cause: causeOf(text) }));
    return (
      hits.find(({ cause }) => cause !== undefined && cause !== "foreign") ??
      hits.find(({ cause }) => cause) ??
      []
    );
  });
  const certain = found.find(({ cause }) => cause !== "foreign");
  if (certain === undefined && found.length <= Math.max(fewForeign, lines.length * mostForeignRate))
    return undefined;
  const [first] = certain ? [certain] : found;
  if (first === undefined) return undefined;
  const cause = first.cause === undefined || first.cause === "foreign" ? "vni" : first.cause;
  return { cause, lines: found.map(({ line }) => line), text: first.text.slice(0, 40) };
};
