import type { NotNudged } from "../../domain/lacking/nudgeable.ts";

const not: Readonly<Record<NotNudged, string>> = {
  self: "là anh/chị",
  reminded: "đã được nhắc hôm nay",
  neverOpened: "chưa mở chat riêng với Thi Đua",
  unreachable: "Thi Đua không gửi tới được",
  refused: "không đồng ý lưu dữ liệu",
};

/** Having people asked to do what they have not done. */
export const nudges = {
  title: (count: number): string => `Đôn đốc (${count} người còn thiếu)`,
  nobody: "Không có ai còn thiếu đăng ký hoặc số liệu đến hạn.",
  tooMany: "Có quá nhiều người để nhắc một lượt. Xin nhắc theo từng đơn vị.",
  people: "Người còn thiếu",
  lack: (count: number, due: string): string => `${count} người chưa làm · ${due}`,
  noDue: "chưa quy định hạn",
  noPledge: "chưa đăng ký",
  noReport: (month: string): string => `chưa báo số liệu tháng ${month}`,
  not,
  all: (count: number): string => `Nhắc tất cả (${count})`,
  one: (name: string): string => `Nhắc ${name}`,
  footnote:
    "Mỗi người được nhắc như vậy nhiều nhất một lần mỗi ngày, dù ai đôn đốc. Ai làm xong trước lúc gửi thì không gửi nữa.",
  lastTitle: (name: string, moment: string): string => `Lần đôn đốc gần nhất: ${name}, ${moment}`,
  countLabel: "Đã đề nghị nhắc",
  notReached: (name: string): string => `Không gửi được: ${name}`,
  others: (count: number): string => `và ${count} người khác`,
  lookedUp: (some: number, all: number): string => `Kết quả của ${some} người đầu trong ${all} người.`,
  done: (count: number): string => `Đã ghi nhận, sẽ nhắc ${count} người. Gõ “đôn đốc” để xem kết quả.`,
  doneAt: (count: number, time: string, weekday: string, day: string): string =>
    `Đã ghi nhận. ${count} người sẽ được nhắc lúc ${time}, ${weekday}, ${day}, khi đến giờ làm việc. Gõ “đôn đốc” để xem kết quả.`,
  form: { title: "Nhắc tất cả", submit: "Nhắc", fields: {} },
  oneForm: { title: "Nhắc một người", submit: "Nhắc", fields: {} },
  willNow: (count: number): string => `Sẽ nhắc ${count} người ngay bây giờ.`,
  willAt: (count: number, time: string, weekday: string, day: string): string =>
    `Sẽ nhắc ${count} người lúc ${time}, ${weekday}, ${day}, vì hiện ngoài giờ làm việc.`,
  willNot: (reason: string, count: number): string => `Không nhắc ${count} người: ${reason}.`,
  asked: (what: string): string => `Đề nghị: ${what}`,
  byHead: (name: string, unit: string): string =>
    `${name}, phụ trách ${unit}, đề nghị anh/chị thực hiện việc dưới đây.`,
  byOfficer: (name: string): string =>
    `${name}, theo dõi thi đua của cơ quan, đề nghị anh/chị thực hiện việc dưới đây.`,
  footnoteAsked: "Tin này gửi theo đề nghị của người phụ trách, mỗi ngày nhiều nhất một lần.",
  noLonger: "Người này đã làm xong hoặc không nhắc được nữa.",
};
