import { foldWords } from "./fold-words.ts";
import type { RosterColumn } from "./roster-columns.ts";
import { readStaffKind } from "./roster-words.ts";

/** A line below the header, as it is told apart. */
export type LineCells = {
  readonly cells: readonly string[];
  readonly cell: (column: RosterColumn) => string;
  readonly titles: readonly string[];
  /** Below a signature. */
  readonly isBelowFooter: boolean;
};

/** What a line below the header is; a unit's line names the unit whose people follow. */
export type LineKind =
  | { readonly is: "person" | "header" | "numbering" | "total" | "footer" }
  | { readonly is: "unit"; readonly unit: string };

const ordinal = /^(?:[IVXLC]{1,6}|[A-Z])(?:\.\d{1,2})?$/;
const leadingOrdinal = /^(?:[IVXLC]{1,6}|[A-Z])(?:\.\d{1,2})?[.)/:-]\s*(?=\S)/;
const leadingNumber = /^\d{1,2}(?:\.\d{1,2})*[.)/:-]?\s*(?=\S)/;

const unitWords =
  /^(phong|van phong|vp|ban|trung tam|chi cuc|cuc|thanh tra|doi|to|khoi|lanh dao|so|truong|don vi|bo phan|khoa|tram|hat) /;

const totalWords = /^(tong cong(?! ty)|tong so|tong|cong)( |$)/;

const signatureWords =
  /^(nguoi lap|lap bieu|nguoi tong hop|thu truong|giam doc|pho giam doc|chu tich|truong phong|chanh van phong|ky ten|ky ghi ro|noi nhan|xac nhan|kt|tm|tl|ghi chu)( |$)/;

const placeAndDay = /\bngay( \d{1,2})? thang( \d{1,2})? nam\b/;

const isNumbering = (texts: readonly string[]): boolean =>
  texts.every((text) => /^\(?(\d{1,4}|[A-Z])\)?$/.test(text)) && (texts.length > 1 || /\d/.test(`${texts}`));

/** The name of a unit's line without its ordinal, and without the count of its people. */
const unitNamed = (text: string): string =>
  text
    .replace(leadingOrdinal, "")
    .replace(leadingNumber, "")
    .replace(/\s*\([^()]*\)\s*$/, "")
    .replace(/[\s:]+$/, "");

/** With ordinal and count. */
const mostUnitLetters = 250;

/** The unit that a line with one text names. */
const unitOf = (text: string, order: string, isInUnitColumn: boolean): string | undefined => {
  const unit = text.length > mostUnitLetters ? "" : unitNamed(text);
  if (unit === "") return undefined;
  const isNumbered = ordinal.test(order) || leadingOrdinal.test(text);
  return isInUnitColumn || isNumbered || unitWords.test(`${foldWords(unit)} `) ? unit : undefined;
};

/** Without what a person's line says of their job, unless that is all there is. */
const tellingWords = (texts: readonly string[], jobs: readonly string[]): readonly string[] => {
  const telling = texts.filter((text) => !jobs.includes(text));
  return (telling.length > 0 ? telling : texts).map(foldWords);
};

/** Who signs, side by side. */
const mostSigners = 3;

/** Tells a person's line from those that stand between, above and below. */
export const lineKind = ({ cells, cell, titles, isBelowFooter }: LineCells): LineKind => {
  const texts = cells.filter((text) => text !== "");
  if (cells.every((text, index) => text === (titles[index] ?? ""))) return { is: "header" };
  const order = cell("order");
  if (isNumbering(texts)) return { is: "numbering" };
  if (cell("email").includes("@") || readStaffKind(cell("staffKind")) !== undefined) return { is: "person" };
  const rest = [...new Set(order === "" ? texts : texts.filter((text) => text !== order))];
  const words = tellingWords(texts, [cell("position"), cell("roles"), cell("unit")]);
  const isTotal = words.some((text) => totalWords.test(text));
  if (isTotal && words.every((text) => totalWords.test(text) || !/\p{L}/u.test(text))) return { is: "total" };
  const isSigned = words.some((text) => signatureWords.test(text) || placeAndDay.test(text));
  if ((isSigned && texts.length <= mostSigners) || (isBelowFooter && texts.length <= 2))
    return { is: "footer" };
  const [only, ...more] = rest;
  if (more.length > 0) return { is: "person" };
  const unit = unitOf(only ?? order, only === undefined ? "" : order, cell("unit") !== "");
  return unit === undefined ? { is: "person" } : { is: "unit", unit };
};
