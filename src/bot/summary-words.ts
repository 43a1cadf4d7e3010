import { listed } from "./listed.ts";

/** Questions on where the people of a unit or the office stand. */
export const summaryCommandNames = ["summary", "titleShortfall"] as const;

/** What heads, officers and leaders type to know where people stand. */
export const summaryWords = {
  summary: listed(
    "tóm tắt, tt, tóm tắt thi đua, bản tóm tắt, xem tóm tắt, tóm tắt tình hình, tóm tắt tình hình thi đua",
    "tình hình thi đua, tóm tắt chung, tóm tắt tiến độ, tổng hợp thi đua, tổng hợp tình hình thi đua",
    "summary, summarise, summarize, show summary, emulation summary, overview",
  ),
  titleShortfall: listed(
    "còn thiếu bao nhiêu, thiếu bao nhiêu, còn thiếu mấy, còn thiếu bao nhiêu danh hiệu, còn thiếu bao nhiêu người",
    "thiếu bao nhiêu danh hiệu, còn thiếu bao nhiêu đăng ký, how many are missing, how many missing",
    "how many titles are missing, title shortfall",
  ),
} as const;
