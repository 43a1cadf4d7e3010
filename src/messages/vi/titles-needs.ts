import type { NeedWord, Note } from "../../domain/titles/title-verdict.ts";
import { listed, type NoteDetails, said } from "../note-details.ts";
import { confirmedShort } from "./titles-confirmed.ts";
import { workOf } from "./titles-lacks.ts";
import { anyNameOf, ratingOf } from "./titles-names.ts";

const reaches: Readonly<Record<string, string>> = {
  co_so: "được cơ sở công nhận",
  tinhOrBo: "có ảnh hưởng trong Bộ, ngành, tỉnh",
  toan_quoc: "có ảnh hưởng trong toàn quốc",
};

const wideOf = (details: NoteDetails): string => {
  const reach = said(details, "reach");
  return reach === "co_so" ? "" : ` và ${reaches[reach] ?? ""}`;
};

/** The year, or the years with how many of them. */
const whenOf = (details: NoteDetails, unit: string): string =>
  "fromYear" in details
    ? `các năm ${said(details, "fromYear")}-${said(details, "toYear")} (cần ${said(details, "count")} ${unit})`
    : `năm ${said(details, "year")}`;

const achievementOf = (what: string, details: NoteDetails): string =>
  "fromYear" in details
    ? `${what} ${whenOf(details, what)}`
    : `${what} năm ${said(details, "year")} ${reaches[said(details, "reach")] ?? ""}`.trimEnd();

const words: Readonly<Record<NeedWord, (details: NoteDetails) => string>> = {
  rating: (d) => `kết quả xếp loại ${whenOf(d, "least" in d ? `năm ${ratingOf(said(d, "least"))}` : "năm")}`,
  confirmation: (d) =>
    "code" in d
      ? `xác nhận năm ${said(d, "year")} về ${confirmedShort(said(d, "code"))}`
      : `xác nhận năm ${said(d, "year")} của người có thẩm quyền`,
  initiative: (d) => achievementOf("sáng kiến", d),
  scienceWork: (d) =>
    "fromYear" in d
      ? achievementOf("đề tài, công trình khoa học", d)
      : `đề tài, công trình khoa học năm ${said(d, "year")} đã nghiệm thu${wideOf(d)}`,
  recogniser: (d) => `nơi công nhận ${workOf(d)}`,
  application: (d) => `kết quả áp dụng ${workOf(d)}`,
  award: (d) => `quyết định tặng ${anyNameOf(listed(d, "codes"))} ${whenOf(d, "lần")}`,
  formerReward: (d) => `quyết định đã tặng ${anyNameOf(listed(d, "codes"))}`,
  memberCounts: (d) => `số liệu về các cá nhân trong tập thể năm ${said(d, "year")}`,
  bloc: (d) => `kết quả của cụm, khối thi đua năm ${said(d, "year")}`,
  movement: (d) => `kết quả của phong trào thi đua năm ${said(d, "year")}`,
  targets: (d) => `kết quả thực hiện chỉ tiêu thi đua năm ${said(d, "year")}`,
  attendance: (d) => `số tháng làm việc và ngày nghỉ năm ${said(d, "year")}`,
  pledge: (d) => `bản đăng ký thi đua năm ${said(d, "year")}`,
  quota: (d) => `số người được đề nghị trong tỷ lệ của cơ quan năm ${said(d, "year")}`,
  ownStandard: () => "tiêu chuẩn do Bộ, ngành, tỉnh quy định",
};

/** Evidence that would settle it. */
export const need = ({ word, details }: Note<NeedWord>): string => words[word](details);
