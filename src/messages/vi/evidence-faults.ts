import type { EvidenceWord, Wordings } from "../refusal-word.ts";
import { dates } from "./dates.ts";
import { evidence } from "./evidence.ts";

/** What cannot be so of what a person enters to prove. */
export const evidenceFaults: Wordings<EvidenceWord> = {
  "year-in-future": ({ year, latest }) => `Năm ${year} chưa đến; ở mục này chỉ nhận đến năm ${latest}.`,
  "year-too-early": ({ year, earliest }) => `Không nhận năm ${year}; chỉ nhận từ năm ${earliest}.`,
  "decision-in-future": ({ day }) =>
    `Ngày ${dates.day(String(day))} chưa đến nên chưa thể là ngày quyết định.`,
  "decision-before-year": ({ day, year }) =>
    `Ngày quyết định (${dates.day(String(day))}) không thể trước năm thực hiện (${year}).`,
  "decision-not-yet": ({ part }) =>
    `${part === "day" ? "Ngày công nhận" : "Số quyết định"} chỉ ghi khi sáng kiến đã được công nhận. Xin xóa nội dung này hoặc sửa tình trạng.`,
  "used-in-future": ({ used, latest }) =>
    `Năm xét ${used} chưa đến; chỉ ghi việc đã dùng, đến năm ${latest}.`,
  "used-before-year": ({ used, year }) => `Năm xét (${used}) không thể trước năm thực hiện (${year}).`,
  "initiative-twice": ({ year }) =>
    `Sáng kiến tên này của năm ${year} đã có trong danh sách. Xin sửa mục đó, hoặc ghi tên khác.`,
  "award-twice": ({ code, year }) =>
    `Mục “${evidence.award(String(code))}” năm ${year} đã có trong danh sách. Xin sửa mục đó.`,
  "rating-twice": ({ year }) => `Xếp loại năm ${year} đã có trong danh sách. Xin sửa mục đó.`,
  "evidence-full": ({ most }) =>
    `Danh sách đã đầy: mỗi người khai nhiều nhất ${most} mục, và số lần sửa có hạn. Xin liên hệ bộ phận theo dõi thi đua.`,
  "discipline-end-early": ({ day, earliest }) =>
    `Ngày hết hiệu lực (${dates.day(String(day))}) không thể trước ngày quyết định (${dates.day(String(earliest))}).`,
  "months-above-year": ({ months, year }) =>
    `Năm ${year} có tổng số tháng làm việc và nghỉ là ${months}, nhiều hơn 12.`,
  "entry-verified": () =>
    "Mục này đã được xác minh nên anh/chị không tự sửa hay xóa được. Nếu có chỗ chưa đúng, xin báo bộ phận theo dõi thi đua.",
  "not-waiting": () => "Mục này không còn chờ xác nhận.",
  "not-verified": () => "Chỉ bỏ được mục đã xác minh; mục tự khai do chính người khai xóa.",
  "decision-needed": () => "Xin ghi số và ngày quyết định đã đối chiếu.",
  "person-gone": () => "Người này không còn trong danh sách của cơ quan.",
  "entry-gone": () => "Mục này không còn trong danh sách của anh/chị.",
};
