import type { LegalBasis, LegalTextId } from "../../domain/titles/legal-text.ts";
import { legalTexts } from "../../domain/titles/legal-text.ts";
import type { CouncilVote } from "../../domain/titles/procedure.ts";
import type { Authority } from "../../domain/titles/title-rule.ts";
import { dates } from "./dates.ts";

const textNames: Readonly<Record<LegalTextId | "office", string>> = {
  law2022: "Luật Thi đua, khen thưởng số 06/2022/QH15",
  decree98: "Nghị định số 98/2023/NĐ-CP",
  decree152: "Nghị định số 152/2025/NĐ-CP",
  letter5007: "Công văn số 5007/BNV-TĐKT năm 2023",
  circular15: "Thông tư số 15/2025/TT-BNV",
  office: "quy định của cơ quan",
};

const marks: Readonly<Record<LegalBasis["status"], string>> = {
  text: "",
  reported: " (theo tài liệu trích dẫn, chưa đối chiếu văn bản gốc)",
  formerText: " (văn bản đã hết hiệu lực; điều khoản thay thế chưa được đối chiếu)",
  office: "",
};

/** A place in a text as it is cited: "điểm a khoản 1 Điều 24". */
const placeOf = (article: string): string =>
  article
    .split(", ")
    .map((part) => {
      const [, number, clause, point] = /^(?:Điều )?(\d+)(?:\((\d+)\))?([a-zđ])?$/.exec(part) ?? [];
      if (number === undefined) return part;
      return `${point ? `điểm ${point} ` : ""}${clause ? `khoản ${clause} ` : ""}Điều ${number}`;
    })
    .join(", ");

const citedOf = ({ text, article, status }: LegalBasis): string =>
  `${[placeOf(article), textNames[text]].filter((part) => part !== "").join(", ")}${marks[status]}`;

const effectOf = (text: LegalBasis["text"]): string => {
  if (text === "office") return "";
  const { from, through } = legalTexts[text];
  const start = `có hiệu lực từ ${dates.day(from)}`;
  return through === null ? start : `${start} đến hết ${dates.day(through)}`;
};

const authorities: Readonly<Record<Authority, string>> = {
  officeHead: "Giám đốc Sở, thủ trưởng cơ quan tương đương",
  provincialChair: "Chủ tịch UBND tỉnh",
  minister: "Bộ trưởng",
  primeMinister: "Thủ tướng Chính phủ",
  government: "Chính phủ",
  president: "Chủ tịch nước",
  issuingBody: "cơ quan có thẩm quyền ban hành kỷ niệm chương",
};

const councils: Readonly<Record<CouncilVote["council"], string>> = {
  provinceOrMinistry: "Hội đồng Thi đua - Khen thưởng tỉnh, Bộ",
  proposing: "Hội đồng Thi đua - Khen thưởng của nơi đề nghị",
};

/** Texts of law, and who decides. */
export const law = {
  /** The article alone, where the text is named elsewhere. */
  place: ({ article, text, status }: LegalBasis): string =>
    text === "law2022" ? placeOf(article) : citedOf({ article, text, status }),
  cited: citedOf,
  /** The text with the days on which it holds. */
  citedInForce: (basis: LegalBasis): string =>
    [citedOf(basis), effectOf(basis.text)].filter((part) => part !== "").join("; "),
  authority: (who: Authority): string => authorities[who],
  vote: ({ council, leastPercent, basis }: CouncilVote): string =>
    `${councils[council]}: từ ${leastPercent}% thành viên trở lên đồng ý; ${citedOf(basis)}`,
};
