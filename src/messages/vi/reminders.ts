import type { Month } from "../../domain/day.ts";
import type { ReminderKindName } from "../../domain/reminder/reminder-kind.ts";
import type { SnoozeChoice } from "../../domain/reminder/snooze.ts";
import { dates } from "./dates.ts";

const kinds: Readonly<Record<ReminderKindName, string>> = {
  phaseStart: "Bắt đầu đợt thi đua",
  pledgeDeadline: "Hạn đăng ký thi đua",
  monthlyReport: "Báo số liệu công việc hằng tháng",
  unitDuty: "Nhiệm vụ tổ chức: báo cáo, hồ sơ, sơ kết, bình xét, tổng kết",
  thematicPhase: "Bắt đầu đợt thi đua theo chuyên đề",
  meeting: "Cuộc họp, lịch hẹn",
  anniversary: "Ngày kỷ niệm",
};

const snoozes: Readonly<Record<SnoozeChoice, string>> = {
  morning: "Sáng ngày làm việc tiếp theo",
  "1": "Sau 1 ngày",
  "3": "Sau 3 ngày",
  "7": "Sau 7 ngày",
};

/** Reminders: what they say, and how they are set. */
export const reminders = {
  title: "Nhắc việc thi đua",
  kinds,
  what: {
    phaseStart: (name: string): string => `Bắt đầu: ${name}`,
    pledgeDeadline: (): string => "Đăng ký thi đua",
    monthlyReport: (month: Month): string => `Báo số liệu công việc ${dates.month(month).toLowerCase()}`,
    unitDuty: (name: string): string => name,
    thematicPhase: (name: string): string => `Bắt đầu đợt theo chuyên đề: ${name}`,
    meeting: (name: string): string => name,
    anniversary: (name: string): string => name,
  },
  more: (count: number): string => `và ${count} việc khác`,
  dueLabel: "Hạn",
  whenLabel: "Thời gian",
  through: (weekday: string, day: string, left: string): string => `đến hết ${weekday}, ${day} (${left})`,
  dueToday: (weekday: string, day: string): string => `hôm nay, ${weekday}, ${day}`,
  overdue: (weekday: string, day: string): string => `đã quá hạn (hết ${weekday}, ${day})`,
  noDay: (day: string): string => `chưa quy định ngày; tính theo mốc ${day} của đợt`,
  at: (time: string | null, weekday: string, day: string): string =>
    time === null ? `${weekday}, ${day}` : `${time}, ${weekday}, ${day}`,
  near: (when: string, days: number): string =>
    days === 0 ? `${when} (hôm nay)` : days === 1 ? `${when} (ngày mai)` : when,
  untilLabel: "Kết thúc",
  objectiveLabel: "Nội dung",
  placeLabel: "Ghi chú",
  notDone: (what: string, missing: string): string => `Quá hạn: ${what} (${missing})`,
  headCan:
    "Đề nghị anh/chị nhắc chung trong đơn vị. Thẻ này không nêu tên ai; tình hình các nhiệm vụ ở “nhiệm vụ tổ chức”.",
  officerCan: "Thẻ này không nêu tên ai; tình hình các nhiệm vụ của kế hoạch ở “nhiệm vụ tổ chức”.",
  agreeFirst: "Để đăng ký hoặc báo số liệu, cần anh/chị đồng ý cho lưu dữ liệu trước: bấm “Đồng ý”.",
  whyLabel: "Vì sao nhắc anh/chị",
  why: {
    everybody: "Việc chung của mọi người thuộc kế hoạch",
    notPledged: "Anh/chị chưa đăng ký theo kế hoạch này",
    notReported: "Anh/chị chưa báo số liệu tháng này",
    unitHead: (unit: string): string => `Anh/chị phụ trách ${unit}`,
    officer: "Anh/chị theo dõi thi đua của cơ quan",
    attendee: "Anh/chị thuộc thành phần dự",
  },
  missingLabel: "Còn thiếu",
  missing: {
    pledge: "bản đăng ký thi đua",
    workReport: "số nhiệm vụ được giao, hoàn thành, hoàn thành tốt",
    dutyRecord: "ghi nhận đã làm xong",
    people: (count: number): string => `${count} người chưa thực hiện`,
    units: (count: number): string => `${count} đơn vị chưa báo xong`,
  },
  register: "Đăng ký ngay",
  report: "Báo số liệu",
  close: "Báo xong",
  later: "Hoãn nhắc",
  settings: "Cài đặt nhắc",
  stop: "Không nhắc loại này",
  shortText: "Thẻ đầy đủ quá dài nên chỉ nêu tóm tắt; xin mở các mục bằng nút bên dưới.",
  footnote: "Để đổi hoặc tắt nhắc: gõ “nhắc hẹn”.",
  snoozeForm: {
    title: "Hoãn nhắc việc",
    submit: "Hoãn",
    fields: { until: { label: "Nhắc lại khi nào", ask: "Nhắc lại khi nào? Gõ số thứ tự." } },
  },
  snoozed: "Đã hoãn nhắc. Việc đã xong trước ngày đó thì không nhắc lại.",
  backOn: (weekday: string, day: string): string => `nhắc lại vào ${weekday}, ${day}`,
  notPutOff: (name: string): string => `${name}: không hoãn được nữa vì đã đến ngày cuối.`,
  snoozes,
  stopForm: {
    title: "Không nhắc loại này",
    submit: "Không nhắc nữa",
    fields: { kind: { label: "Loại việc", ask: "Không nhắc loại việc nào nữa? Gõ số thứ tự." } },
  },
  stopIntro: "Việc vẫn phải làm đúng hạn; muốn được nhắc lại thì gõ “nhắc hẹn”.",
  stopped: (kind: string): string => `Từ nay không nhắc: ${kind}.`,
  stoppedHint: "Việc vẫn phải làm đúng hạn. Để bật lại: gõ “nhắc hẹn”, chọn “Đổi cách nhắc”.",
  over: "Việc này đã xong, đã hết thời gian, hoặc loại này đã tắt nhắc.",
  planChanged: "Kế hoạch anh/chị đã đăng ký vừa thay đổi",
  pledgeStays: "Bản đăng ký của anh/chị giữ nguyên; muốn xem, sửa hoặc rút: gõ “bản đăng ký”.",
  belowLeastRate: (rate: string, least: string): string =>
    `Tỷ lệ anh/chị đã đăng ký (${rate}) thấp hơn mức tối thiểu mới (${least}).`,
  titlesClosed: (titles: string): string => `Danh hiệu anh/chị đã đăng ký không còn mở: ${titles}.`,
  datesChanged: (count: number): string => `Mốc thời gian thay đổi (${count})`,
  settingsTitle: "Nhắc hẹn của anh/chị",
  isOff: "Đang tắt tất cả tin nhắc; anh/chị vẫn xem được lịch và việc cần làm.",
  openTitle: "Việc đang cần làm",
  nothingOpen: "Hiện không có việc nào cần nhắc anh/chị.",
  howTitle: "Cách nhắc",
  hourLabel: "Giờ nhắc",
  officeHours: (times: readonly string[]): string => `theo cơ quan (${times.join(", ")})`,
  kindsLabel: "Loại việc được nhắc",
  noKinds: "không có",
  leadsLabel: "Nhắc trước hạn",
  leads: (kind: string, days: string): string => `${kind}: ${days}`,
  days: (days: readonly number[]): string => `${days.join(", ")} ngày`,
  sameDay: "đúng ngày",
  capNote: (count: number): string =>
    `Mỗi tuần nhiều nhất ${count} tin nhắc theo lịch, việc gấp trước (không tính việc anh/chị hẹn nhắc lại); không nhắc ngoài giờ làm việc, ngày nghỉ, trừ giờ anh/chị tự chọn. Việc đã xong thì không nhắc.`,
  change: "Đổi cách nhắc",
  saved: "Đã ghi nhận cách nhắc mới.",
  form: {
    title: "Nhắc hẹn",
    submit: "Ghi nhận",
    fields: {
      isOn: { label: "Tin nhắc", ask: "Anh/chị có muốn nhận tin nhắc không? Gõ số thứ tự." },
      kinds: {
        label: "Loại việc muốn được nhắc",
        ask: "Muốn được nhắc loại việc nào? Gõ số thứ tự, cách nhau bằng dấu phẩy.",
        skip: "“bỏ qua” nếu không muốn loại nào",
      },
      hour: { label: "Giờ nhắc", ask: "Nhắc vào giờ nào? Gõ số thứ tự." },
      deadlineLeads: {
        label: "Nhắc trước hạn mấy ngày",
        help: "Ví dụ: 7, 1. Để trống: như cơ quan đặt.",
        ask: "Nhắc trước hạn mấy ngày? Ví dụ “7, 1”.",
        skip: "“bỏ qua” để theo cơ quan",
      },
      monthlyLeads: {
        label: "Nhắc báo số liệu trước mấy ngày",
        help: "Ví dụ: 2. Để trống: như cơ quan đặt.",
        ask: "Nhắc báo số liệu trước mấy ngày? Ví dụ “2”.",
        skip: "“bỏ qua” để theo cơ quan",
      },
    },
  },
  on: "Bật",
  off: "Tắt tất cả",
  asOffice: "Theo giờ của cơ quan",
};
