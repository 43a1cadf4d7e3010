import type { ClaimFault } from "../../domain/evidence/check-claim.ts";
import type { Wordings } from "../refusal-word.ts";
import { dates } from "./dates.ts";
import { evidence } from "./evidence.ts";

/** What cannot be so of what a person enters to prove. */
export const evidenceFaults: Wordings<ClaimFault | "evidence-full" | "entry-gone"> = {
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
  "entry-gone": () => "Mục này không còn trong danh sách của anh/chị.",
};
