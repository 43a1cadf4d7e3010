import type { Refusal } from "../../domain/result.ts";
import { dates } from "./dates.ts";
import { numbers } from "./numbers.ts";
import { titles } from "./titles.ts";

const words: Readonly<Record<string, (details: Refusal["details"]) => string>> = {
  "no-plan": () => "Cơ quan chưa có kế hoạch thi đua nào đang thực hiện. Xin hỏi bộ phận theo dõi thi đua.",
  "title-not-open": ({ title }) =>
    `Kế hoạch không nêu danh hiệu ${titles.name(String(title))} cho đối tượng của anh/chị.`,
  "movement-unknown": () => "Có phong trào không thuộc kế hoạch này. Xin chọn lại.",
  "rate-out-of-range": () => "Tỷ lệ phải lớn hơn 0% và không quá 100%.",
  "rate-below-plan": ({ leastTargetRate }) =>
    `Tỷ lệ phấn đấu không được thấp hơn mức của kế hoạch: ${numbers.percent(Number(leastTargetRate))}.`,
  "nothing-pledged": () => "Xin chọn hoặc điền ít nhất một nội dung để đăng ký.",
  "nothing-changed": () => "Nội dung giống hệt bản đang có nên không ghi thêm gì.",
  "nothing-to-withdraw": () => "Anh/chị không có đăng ký nào đang có hiệu lực để rút.",
  "changed-meanwhile": () =>
    "Nội dung đã thay đổi trong lúc anh/chị trả lời. Xin kiểm tra bản hiện tại rồi gửi lại.",
  "done-above-assigned": ({ done, assigned }) =>
    `Số nhiệm vụ đã hoàn thành (${done}) không thể lớn hơn số được giao (${assigned}).`,
  "well-above-done": ({ well, done }) =>
    `Số nhiệm vụ hoàn thành tốt (${well}) không thể lớn hơn số đã hoàn thành (${done}).`,
  "month-in-future": ({ month }) => `${dates.month(String(month))} chưa đến nên chưa thể báo.`,
};

/** Why something asked for was not done, and what to do. */
export const refusals = ({ word, details }: Refusal): string =>
  words[word]?.(details) ?? "Yêu cầu này chưa thực hiện được. Xin kiểm tra lại.";
