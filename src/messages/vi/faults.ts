import type { FieldFault } from "../../bot/field-fault.ts";
import type { Wordings } from "../refusal-word.ts";

/** What is wrong with one answer, and what would be right. */
export const faults: Wordings<FieldFault> = {
  required: () => "Xin trả lời mục này.",
  "not-an-option": () => "Xin chọn trong các mục đã nêu.",
  "not-a-number": () => "Xin ghi bằng chữ số, ví dụ 18.",
  "not-whole": () => "Xin ghi số nguyên, không có dấu chấm hay dấu phẩy, ví dụ 18.",
  "too-small": ({ least }) => `Xin ghi số từ ${least} trở lên.`,
  "too-large": ({ most }) => `Xin ghi số không quá ${most}.`,
  "too-long": ({ most }) => `Xin viết ngắn hơn, nhiều nhất ${most} ký tự.`,
  "not-a-percent": () => "Xin ghi tỷ lệ từ 0 đến 100, nhiều nhất hai chữ số thập phân, ví dụ 95 hoặc 95,5.",
  "not-a-year": () => "Xin ghi năm bằng bốn chữ số, ví dụ 2026.",
  "not-a-day": () => "Xin ghi ngày theo dạng ngày/tháng/năm, ví dụ 15/07/2026.",
  "no-such-day": ({ day }) => `Không có ngày ${day}. Xin ghi ngày có thật, ví dụ 15/07/2026.`,
  "not-a-time": () => "Xin ghi giờ và phút, ví dụ 08:00 hoặc 13h30.",
  "not-hours": () => "Xin ghi từng khoảng giờ, ví dụ 07:00-11:30, 13:30-17:00.",
  "figure-unreadable": ({ example }) => `Xin ghi một số, phần thập phân sau dấu phẩy, ví dụ ${example}.`,
  "not-a-month-day": () => "Xin ghi ngày/tháng, ví dụ 15/04.",
};
