import type { LackWord, Note } from "../../domain/titles/title-verdict.ts";
import { counted, listed, type NoteDetails, said } from "../note-details.ts";
import { dates } from "./dates.ts";
import { anyNameOf, awardNames, orBetterOf, ratingOf } from "./titles-names.ts";

/** An initiative or science work, by its name where that is known. */
export const workOf = (details: NoteDetails): string => {
  const name = said(details, "name");
  const kind = said(details, "of") === "science" ? "đề tài, công trình" : "sáng kiến";
  return name === "" ? kind : `${kind} “${name}”`;
};

const degrees: Readonly<Record<string, string>> = {
  khien_trach: "khiển trách",
  canh_cao: "cảnh cáo",
  aboveCanhCao: "trên mức cảnh cáo",
};

const decrees: Readonly<Record<string, string>> = {
  decree90: "Nghị định số 90/2020/NĐ-CP",
  decree335: "Nghị định số 335/2025/NĐ-CP",
  ownRule233: "quy chế riêng theo Nghị định số 233/2026/NĐ-CP",
};

const decreeOf = (details: NoteDetails): string => decrees[said(details, "decree")] ?? "quy định xếp loại";

const words: Readonly<Record<LackWord, (details: NoteDetails) => string>> = {
  ratingTooLow: (d) =>
    `xếp loại năm ${said(d, "year")} là ${ratingOf(said(d, "rating"))}, cần ${orBetterOf(said(d, "least"))}`,
  notRated: (d) =>
    `năm ${said(d, "year")} làm việc ${said(d, "workedMonths")} tháng, dưới 6 tháng nên không xếp loại (${decreeOf(d)})`,
  longAbsence: (d) =>
    `năm ${said(d, "year")} nghỉ ${said(d, "months")} tháng nên không xếp loại từ mức tốt trở lên (${decreeOf(d)})`,
  disciplinedInYear: (d) =>
    `năm ${said(d, "year")} có kỷ luật ${degrees[said(d, "degree")] ?? said(d, "degree")}`,
  afterDiscipline: (d) =>
    "until" in d
      ? `thành tích năm ${said(d, "year")} có trước khi hết thời hạn kỷ luật (${dates.day(said(d, "until"))}) nên không tính`
      : `${workOf(d)} được công nhận trước khi hết thời hạn kỷ luật`,
  denied: (d) => `người có thẩm quyền không xác nhận cho năm ${said(d, "year")}`,
  noneInYear: (d) => `danh mục ${workOf(d)} năm ${said(d, "year")} đã đủ mà không có của anh/chị`,
  notRecognised: (d) =>
    said(d, "of") === "science" ? `${workOf(d)} chưa được nghiệm thu` : `${workOf(d)} chưa được công nhận`,
  laterYear: (d) => `${workOf(d)} thuộc năm sau năm xét`,
  tooOld: (d) => `${workOf(d)} đã quá số năm được tính`,
  coAuthor: (d) => `${workOf(d)} chỉ tính cho tác giả chính (quy định của cơ quan)`,
  reachTooNarrow: (d) => `${workOf(d)} chưa đủ phạm vi ảnh hưởng`,
  wrongRecogniser: (d) => `phạm vi của ${workOf(d)} chưa do cấp tỉnh, Bộ công nhận`,
  notApplied: (d) => `${workOf(d)} chưa được áp dụng hiệu quả`,
  alreadyUsed: (d) => `${workOf(d)} đã dùng để xét danh hiệu hoặc khen thưởng khác`,
  runTooShort: (d) =>
    counted(d, "have") <= 0
      ? `chưa có năm nào trong ${said(d, "needed")} năm liên tục cần có`
      : `mới có ${said(d, "have")}/${said(d, "needed")} năm liên tục`,
  withinTooFew: (d) =>
    `trong các năm ${said(d, "fromYear")}-${said(d, "toYear")} nhiều nhất có ${said(d, "have")}/${said(d, "needed")} lần`,
  notHeld: (d) => `chưa được tặng ${anyNameOf(listed(d, "codes"))}`,
  shareTooLow: (d) =>
    `năm ${said(d, "year")} có ${said(d, "part")}/${said(d, "whole")} người, cần từ ${said(d, "percent")}%`,
  memberWarned: (d) => `năm ${said(d, "year")} có ${said(d, "count")} người bị kỷ luật từ cảnh cáo trở lên`,
  noMemberFighter: (d) => `năm ${said(d, "year")} chưa có ai được tặng ${awardNames.chien_si_thi_dua_co_so}`,
  notLeader: (d) => `năm ${said(d, "year")} không dẫn đầu`,
  movementTooShort: (d) =>
    `phong trào kéo dài ${said(d, "lastingYears")} năm, cần từ ${said(d, "least")} năm trở lên`,
  notAtThisReview: (d) =>
    `không xét vào dịp ${said(d, "review") === "interim" ? "sơ kết" : "tổng kết"} phong trào`,
  notExceeded: (d) => `năm ${said(d, "year")} chưa hoàn thành vượt các chỉ tiêu`,
  dissolved: (d) => `tập thể đã giải thể ngày ${dates.day(said(d, "dissolvedOn"))}`,
  notPledged: (d) => `năm ${said(d, "year")} không đăng ký, mà cơ quan quy định phải đăng ký`,
  quotaExceeded: (d) =>
    `năm ${said(d, "year")} có ${said(d, "candidateCount")}/${said(d, "baseCount")} người đề nghị, quá tỷ lệ ${said(d, "percent")}%`,
  absentTooLong: (d) =>
    `năm ${said(d, "year")} nghỉ ${said(d, "days")} ngày làm việc, cơ quan quy định dưới ${said(d, "limit")} ngày`,
};

/** What the facts lack. */
export const lack = ({ word, details }: Note<LackWord>): string => words[word](details);
