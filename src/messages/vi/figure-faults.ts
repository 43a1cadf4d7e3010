import type { FigureLineFault } from "../../domain/figures/sheets/compare-figures.ts";
import type { FigureColumn } from "../../domain/figures/sheets/read-figure-lines.ts";
import type { Wordings } from "../refusal-word.ts";
import { dates } from "./dates.ts";
import { figures } from "./figures.ts";

type OwnFault =
  | FigureLineFault
  | "figure-full"
  | "figure-gone"
  | "figure-file-nothing"
  | "figure-file-too-many"
  | "figure-file-gone";

const columnOf = (column: unknown): string => figures.sheet.columns[column as FigureColumn] ?? String(column);

/** Why a figure is not recorded. */
export const figureFaults: Wordings<OwnFault> = {
  "figure-no-period": () => "Chỉ tiêu không có kỳ này, hoặc kỳ đó chưa đến.",
  "figure-in-future": () => "Ngày số liệu không thể sau hôm nay.",
  "figure-before-period": ({ earliest }) =>
    `Ngày số liệu phải từ ${dates.day(String(earliest))} (ngày đầu của kỳ) trở đi.`,
  "figure-nothing-said": () => "Xin ghi kết quả, hoặc dự kiến cuối kỳ.",
  "figure-not-a-share": () => "Tỷ lệ phải từ 0 đến 100%.",
  "figure-not-whole": () => "Số người, tập thể, lần, cuộc phải là số nguyên.",
  "figure-not-a-rank": () => "Thứ hạng phải là số nguyên từ 1 trở lên.",
  "figure-negative": () => "Số liệu này không thể âm.",
  "figure-too-large": () => "Số quá lớn hoặc quá nhỏ. Xin xem lại đơn vị tính.",
  "figure-due-year": ({ from }) => `Năm phải đạt phải từ ${from} trở đi.`,
  "figure-full": () => "Chỉ tiêu này đã có quá nhiều lần ghi; xin báo người cài đặt.",
  "figure-gone": () => "Số liệu này không còn nữa.",
  "figure-cell": ({ column, text }) => `Cột ${columnOf(column)}: không rõ “${text}” là gì.`,
  "figure-cell-missing": ({ column }) => `Thiếu cột ${columnOf(column)}.`,
  "figure-no-target": ({ text }) => `Không có chỉ tiêu “${text}” trong các kế hoạch đang thực hiện.`,
  "figure-twice": ({ line }) => `Trùng với dòng ${line}. Xin giữ một dòng.`,
  "figure-file-nothing": () => "Tệp không có số liệu nào để nhập.",
  "figure-file-too-many": ({ most }) => `Mỗi tệp nhập nhiều nhất ${most} chỉ tiêu. Xin tách tệp.`,
  "figure-file-gone": () => "Không có tệp số liệu nào đang chờ. Xin gửi lại tệp.",
};
