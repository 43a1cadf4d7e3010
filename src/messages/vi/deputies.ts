import type { DeputyFault } from "../../domain/authority/check-deputy.ts";
import type { Wordings } from "../refusal-word.ts";
import { dates } from "./dates.ts";

const day = (value: unknown): string => dates.day(String(value));

/** Why somebody cannot stand in for a head. */
export const deputyFaults: Wordings<DeputyFault> = {
  "deputy-self": () => "Một người không thể thay chính mình. Xin chọn người khác.",
  "deputy-not-head": ({ name }) => `${name} hiện không phụ trách đơn vị nào nên không cần người thay.`,
  "deputy-other-unit": ({ name }) => `${name} không thuộc đơn vị này. Xin cử người trong đơn vị.`,
  "deputy-is-head": ({ name }) => `${name} đang phụ trách đơn vị này nên không cần ủy quyền.`,
  "deputy-past": ({ today }) => `Ngày bắt đầu phải từ hôm nay (${day(today)}) trở đi.`,
  "deputy-end-early": ({ from }) => `Ngày kết thúc phải từ ${day(from)} (ngày bắt đầu) trở đi.`,
  "deputy-too-long": ({ most }) => `Mỗi lần cử người thay nhiều nhất ${most} ngày.`,
  "deputy-overlap": ({ name, from, to }) =>
    `Từ ${day(from)} đến ${day(to)} đã có ${name} thay. Xin kết thúc việc đó trước, hoặc chọn ngày khác.`,
  "deputy-unknown": ({ said }) => `Đơn vị này không có ai là “${said}”. Xin gõ họ tên hoặc mã.`,
  "deputy-unclear": ({ names }) => `Có thể là nhiều người: ${names}. Xin gõ cả họ tên, hoặc mã.`,
  "deputy-gone": () => "Việc này đã thay đổi hoặc không còn. Xin gõ “ủy quyền” để xem lại.",
};

/** Who stands in for heads of units. */
export const deputies = {
  title: "Người thay trưởng đơn vị",
  intro:
    "Người thay có quyền của trưởng đơn vị trong đúng những ngày được cử; việc của chính mình thì vẫn do người khác xác nhận.",
  none: "Hiện không có ai được cử thay.",
  noHeads: "Danh sách chưa có ai phụ trách đơn vị.",
  line: (deputy: string, head: string): string => `${deputy} thay ${head}`,
  days: (unit: string, from: string, to: string, isNow: boolean): string =>
    `${unit} · từ ${from} đến hết ${to} · ${isNow ? "đang có hiệu lực" : "chưa đến ngày"}`,
  shown: (from: number, to: number, all: number): string => `Mục ${from}-${to} trong ${all} mục.`,
  more: "Xem tiếp",
  name: "Cử người thay",
  gone: "người không còn trong danh sách",
  end: (position: number): string => `Kết thúc mục ${position}`,
  nameForm: {
    title: "Cử người thay trưởng đơn vị",
    intro: "Người được cử phải thuộc đơn vị của trưởng đơn vị.",
    submit: "Xem lại",
    fields: {
      head: { label: "Thay cho", ask: "Thay cho ai? Gõ số thứ tự hoặc họ tên." },
      deputy: {
        label: "Người thay",
        help: "Họ tên, hoặc mã nếu trùng tên.",
        ask: "Ai thay? Gõ họ tên hoặc mã.",
      },
      from: { label: "Từ ngày", help: "Dạng ngày/tháng/năm.", ask: "Từ ngày nào? Ví dụ 02/12/2026." },
      to: {
        label: "Đến hết ngày",
        help: "Dạng ngày/tháng/năm.",
        ask: "Đến hết ngày nào? Ví dụ 15/12/2026.",
      },
    },
  },
  endForm: {
    title: "Kết thúc việc thay",
    submit: "Xem lại",
    fields: { why: { label: "Lý do", ask: "Vì sao kết thúc? Gõ số thứ tự." } },
  },
  reasons: { returned: "Trưởng đơn vị đã trở lại", mistaken: "Cử nhầm", other: "Lý do khác" },
  previewTitle: "Xem lại việc cử người thay",
  endPreview: "Xem lại việc kết thúc",
  head: "Thay cho",
  deputy: "Người thay",
  unit: "Đơn vị",
  period: "Thời gian",
  span: (from: string, to: string): string => `từ ${from} đến hết ${to}`,
  named: "Đã ghi nhận. Trong những ngày này, người thay có quyền của trưởng đơn vị.",
  ended: "Đã kết thúc; từ bây giờ người này không còn quyền thay.",
};
