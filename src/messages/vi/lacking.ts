import type { Month } from "../../domain/day.ts";
import type { LackingWord, Wordings } from "../refusal-word.ts";
import { dates } from "./dates.ts";

const monthText = (month: Month): string => dates.month(month).toLowerCase();

/** Who has not registered or reported. */
export const lacking = {
  pledgeTitle: (count: number): string => `Chưa đăng ký thi đua (${count})`,
  reportTitle: (month: Month, count: number): string => `Chưa báo số liệu ${monthText(month)} (${count})`,
  everybodyPledged: "Mọi người được hỏi đều đã đăng ký hoặc đã trả lời.",
  everybodyReported: "Mọi người đều đã báo số liệu tháng này.",
  nobodyAsked: "Không có ai thuộc diện được hỏi.",
  pledgedLabel: "Đã đăng ký",
  reportedLabel: "Đã báo",
  of: (done: number, all: number): string => `${done} trên ${all} người`,
  withdrawnLabel: "Đã rút đăng ký",
  people: (count: number): string => `${count} người`,
  unagreedLabel: "Chưa đồng ý lưu dữ liệu",
  unagreed: (count: number): string => `${count} người, nên chưa đăng ký, báo số liệu được`,
  unit: (name: string, count: number): string => `${name} (${count})`,
  name: (position: number, name: string): string => `${position}. ${name}`,
  unagreedName: (name: string): string => `${name} (chưa đồng ý lưu dữ liệu)`,
  byUnit: "Theo đơn vị",
  shown: (first: number, last: number, all: number): string => `Từ ${first} đến ${last} trong ${all} người.`,
  howToDrill: "Để xem họ tên ở một đơn vị: bấm nút, hoặc gõ thêm tên đơn vị vào sau câu hỏi.",
  more: "Xem tiếp",
  names: "Xem họ tên",
  counted: "Chỉ tính người tham gia thi đua. Người đã rút đăng ký được coi là đã trả lời.",
  inGroup: "Họ tên chỉ hiện trong trò chuyện riêng với người có thẩm quyền.",
  whichUnit: "Anh/chị muốn hỏi đơn vị nào?",
  noSuchUnit: (said: string): string =>
    `Cơ quan không có đơn vị nào là “${said}”. Xin chọn hoặc gõ lại tên đơn vị.`,
  severalUnits: (said: string): string => `Có nhiều đơn vị là “${said}”. Xin chọn:`,
  wholeOffice: "Toàn cơ quan",
  unitsTitle: "Các đơn vị",
};

/** Why nobody can be listed. */
export const lackingFaults: Wordings<LackingWord> = {
  "unit-gone": () => "Cơ quan không còn đơn vị này.",
  "lacking-counting": () => "Số liệu của cơ quan đang được tính lần đầu. Xin hỏi lại sau ít phút.",
  "nothing-owed": () => "Hiện không có đăng ký hoặc số liệu nào đến hạn.",
  "nobody-to-nudge": () =>
    "Không có ai để nhắc: mọi người còn thiếu đều đã được nhắc hôm nay, hoặc Thi Đua không gửi tới được.",
  "no-report-due": () => "Hiện không có tháng nào phải báo số liệu, hoặc không có tháng nào quá hạn.",
  "report-not-due": ({ month }) =>
    `${dates.month(String(month))} chưa hết tháng, hoặc không có kế hoạch nào yêu cầu báo số liệu tháng này.`,
};
