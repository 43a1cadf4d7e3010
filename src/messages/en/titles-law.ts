import type { LegalBasis, LegalTextId } from "../../domain/titles/legal-text.ts";
import { legalTexts } from "../../domain/titles/legal-text.ts";
import type { CouncilVote } from "../../domain/titles/procedure.ts";
import type { Authority } from "../../domain/titles/title-rule.ts";
import type { Messages } from "../vi/vi.ts";
import { dates } from "./dates.ts";

const textNames: Readonly<Record<LegalTextId | "office", string>> = {
  law2022: "Law on Emulation and Commendation 06/2022/QH15",
  decree98: "Decree 98/2023/NĐ-CP",
  decree152: "Decree 152/2025/NĐ-CP",
  letter5007: "Official Letter 5007/BNV-TĐKT of 2023",
  circular15: "Circular 15/2025/TT-BNV",
  office: "the office's own regulation",
};

const marks: Readonly<Record<LegalBasis["status"], string>> = {
  text: "",
  reported: " (as quoted elsewhere; the text itself was not compared)",
  formerText: " (no longer in force; what replaces it was not compared)",
  office: "",
};

/** A place in a text as it is cited: "Article 24(1)(a)". */
const placeOf = (article: string): string =>
  article
    .split(", ")
    .map((part) => {
      const [, number, clause, point] = /^(?:Điều )?(\d+)(?:\((\d+)\))?([a-zđ])?$/.exec(part) ?? [];
      if (number === undefined) return part;
      return `Article ${number}${clause ? `(${clause})` : ""}${point ? `(${point})` : ""}`;
    })
    .join(", ");

const citedOf = ({ text, article, status }: LegalBasis): string =>
  `${[placeOf(article), textNames[text]].filter((part) => part !== "").join(", ")}${marks[status]}`;

const effectOf = (text: LegalBasis["text"]): string => {
  if (text === "office") return "";
  const { from, through } = legalTexts[text];
  const start = `in force from ${dates.day(from)}`;
  return through === null ? start : `${start} through ${dates.day(through)}`;
};

const authorities: Readonly<Record<Authority, string>> = {
  officeHead: "Director, or the head of an equivalent office",
  provincialChair: "Chair of the Provincial People's Committee",
  minister: "Minister",
  primeMinister: "Prime Minister",
  government: "Government",
  president: "President",
  issuingBody: "the body with the authority to issue the medal",
};

const councils: Readonly<Record<CouncilVote["council"], string>> = {
  provinceOrMinistry: "Emulation and Commendation Council of the province or ministry",
  proposing: "Emulation and Commendation Council of the proposing office",
};

/** Texts of law, and who decides. */
export const law: Messages["titles"]["verdict"]["law"] = {
  place: ({ article, text, status }) =>
    text === "law2022" ? placeOf(article) : citedOf({ article, text, status }),
  cited: citedOf,
  citedInForce: (basis) => [citedOf(basis), effectOf(basis.text)].filter((part) => part !== "").join("; "),
  authority: (who) => authorities[who],
  vote: ({ council, leastPercent, basis }) =>
    `${councils[council]}: at least ${leastPercent}% of all members agree; ${citedOf(basis)}`,
};
