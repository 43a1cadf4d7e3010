import type { HolidayName } from "../../domain/calendar/holiday.ts";
import type { SettingsFault } from "../../domain/office-settings/change-settings.ts";
import type { UnitProposal } from "../../domain/office-settings/proposed-off.ts";
import type { Wordings } from "../refusal-word.ts";
import { calendar } from "./calendar.ts";
import { dates } from "./dates.ts";
import { settingsForms } from "./settings-forms.ts";
import { settingsRules } from "./settings-rules.ts";

const reasons: Readonly<Record<UnitProposal["why"], string>> = {
  leaders: "là bộ phận lãnh đạo",
  noHead: "chưa ai có vai trò trưởng đơn vị",
};

/** What the office sets for itself. */
export const settings = {
  title: "Cài đặt của cơ quan",
  intro: "Những gì cơ quan tự quy định. Mục nào chưa đặt thì theo mặc định ghi bên cạnh.",
  topics: {
    hours: "Giờ làm việc",
    slots: "Giờ nhắc việc",
    calendar: "Ngày nghỉ, làm bù",
    titles: "Quy định xét danh hiệu",
    rating: "Quy định xếp loại",
    confirming: "Xác nhận",
    figures: "Số liệu chỉ tiêu",
    keeping: "Thời hạn lưu",
    units: "Đơn vị tham gia nhiệm vụ",
  },
  saved: "Đã ghi nhận. Từ lúc này các câu trả lời dùng cài đặt mới.",
  previewTitle: "Kiểm tra cài đặt",
  before: "Đang là",
  after: "Sẽ là",
  lawLabel: "Căn cứ",
  basisLabel: "Văn bản của cơ quan",
  noBasis: "chưa nêu văn bản",
  default: (text: string): string => `${text} (mặc định)`,
  set: (text: string, moment: string, name: string | null): string =>
    `${text} (đặt lúc ${moment}${name === null ? "" : `, ${name}`})`,
  hours: (windows: string, season: string | null): string =>
    season === null ? windows : `${season}: ${windows}`,
  season: (from: string, through: string): string => `từ ${from} đến ${through}`,
  window: (from: string, until: string): string => `${from}-${until}`,
  slots: (first: string, second: string): string => `${first} và ${second}`,
  hoursUse: "Luật không quy định giờ của từng cơ quan. Tin nhắn tự gửi chỉ được gửi trong giờ này.",
  slotsUse: "Luật không quy định. Hai lần trong ngày làm việc, trong giờ làm việc.",
  rulesSet: (set: number, all: number): string => `đã đặt ${set}/${all} mục`,
  daysSet: (days: number, years: number): string =>
    days === 0 && years === 0
      ? "theo lịch nghỉ chung"
      : `đã đặt ${days} ngày${years === 0 ? "" : `; đã nhập trọn ${years} năm`}`,
  unitsAll: "mọi đơn vị",
  unitsOff: (names: string): string => `trừ ${names}`,
  numbered: (index: number, text: string): string => `${index}. ${text}`,
  rules: settingsRules,
  ruleFrom: (text: string, from: string): string => `${text}, từ ${from}`,
  ruleNamed: (text: string, name: string): string => `${text}: ${name}`,
  law: (text: string): string => `Căn cứ: ${text}.`,
  ruleBasis: (text: string): string => `Văn bản của cơ quan: ${text}.`,
  unset: "chưa quy định, theo mặc định",
  daysTitle: "Cơ quan đã đặt",
  noDays: "Chưa đặt ngày nào; đang theo lịch nghỉ chung.",
  dayOff: (name: HolidayName): string => `nghỉ (${calendar.holiday(name)})`,
  worked: "làm việc",
  workedFor: (day: string): string => `làm việc, bù cho ${day}`,
  wholeYear: (year: number): string => `Cả lịch nghỉ năm ${year}`,
  entry: (day: string, what: string): string => `${day}: ${what}`,
  source: (text: string, source: string): string => `${text}, theo ${source}`,
  lawSource: "luật hoặc thông báo chung",
  noDayOff: "không có ngày nào",
  proposed: (unit: string, why: UnitProposal["why"]): string => `${unit} (${reasons[why]})`,
  proposedIntro: (units: string): string =>
    `Khi kế hoạch giao việc cho “các phòng, đơn vị”, việc được tính cho các đơn vị được chọn. Đề nghị bỏ chọn: ${units}.`,
  unitsIntro: "Khi kế hoạch giao việc cho “các phòng, đơn vị”, việc được tính cho các đơn vị được chọn.",
  buttons: {
    change: (index: number): string => `Sửa mục ${index}`,
    hours: "Giờ làm việc",
    slots: "Giờ nhắc việc",
    calendar: "Ngày nghỉ, làm bù",
    titles: "Xét danh hiệu",
    rating: "Xếp loại",
    units: "Đơn vị",
    daysOff: "Thêm ngày nghỉ",
    worked: "Thêm ngày làm bù",
    back: "Bỏ mục đã đặt",
    year: (year: number): string => `Nhập năm ${year}`,
    next: "Xem tiếp",
    all: "Cài đặt",
  },
  hint: "Sửa một mục: gõ “cài đặt” kèm số, ví dụ “cài đặt 3”.",
  forms: settingsForms,
};

const lackingIn = (names: unknown): string =>
  String(names)
    .split(",")
    .map((name) => calendar.holiday(name as HolidayName))
    .join(", ");

/** Why something can't be set. */
export const settingsFaults: Wordings<
  Exclude<SettingsFault, "nothing-changed" | "end-before-start"> | "season-incomplete" | "days-line-unclear"
> = {
  "days-too-many": ({ most }) => `Mỗi lần đặt nhiều nhất ${most} ngày.`,
  "days-of-two-years": () => "Các ngày phải cùng một năm. Xin ghi từng năm riêng.",
  "days-full": ({ most }) => `Mỗi năm đặt nhiều nhất ${most} ngày.`,
  "year-without-table": ({ year }) =>
    `Năm ${year} chưa có lịch nghỉ. Xin nhập lịch nghỉ của cả năm đó trước.`,
  "day-off-already": ({ day }) => `Ngày ${dates.day(String(day))} vốn không phải ngày làm việc.`,
  "day-worked-already": ({ day }) => `Ngày ${dates.day(String(day))} vốn là ngày làm việc.`,
  "day-not-set": ({ day }) => `Cơ quan không đặt gì cho ngày ${dates.day(String(day))}.`,
  "hours-disordered": () => "Các khoảng giờ phải theo thứ tự, giờ đầu trước giờ cuối, không chồng lên nhau.",
  "slots-disordered": () => "Giờ nhắc thứ nhất phải trước giờ thứ hai.",
  "slot-outside-hours": ({ slot }) =>
    `Giờ nhắc ${slot} nằm ngoài giờ làm việc (của một mùa). Xin sửa giờ nhắc hoặc giờ làm việc.`,
  "year-not-next": ({ next }) => `Năm kế tiếp chưa có lịch nghỉ là ${next}; xin nhập năm đó trước.`,
  "year-lacks-holidays": ({ lacking }) => `Lịch nghỉ còn thiếu: ${lackingIn(lacking)}.`,
  "year-other-day": ({ day, year }) => `Ngày ${dates.day(String(day))} không thuộc năm ${year}.`,
  "year-not-last": ({ last }) => `Chỉ bỏ được năm nhập sau cùng: ${last}.`,
  "rule-answer-unknown": () => "Câu trả lời chưa đủ: có mục cần ghi ngày áp dụng hoặc tên quy chế.",
  "season-incomplete": () => "Xin ghi đủ giờ, ngày đầu và ngày cuối của mùa thứ hai, hoặc để trống cả ba.",
  "days-line-unclear": ({ line, text }) =>
    `Dòng ${line}, “${text}”, chưa rõ. Xin ghi như “01/01 Tết Dương lịch” hoặc “10/02 - 16/02 Tết Nguyên đán”.`,
};
