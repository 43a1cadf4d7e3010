import type { HolidayName } from "../../domain/calendar/holiday.ts";
import type { DateWarning } from "../../domain/plan/edit/date-warnings.ts";
import type { Phase } from "../../domain/plan/phase.ts";
import { calendar } from "./calendar.ts";
import { planningForms } from "./planning-forms.ts";

const kinds: Readonly<Record<Phase["kind"], string>> = {
  regular: "thường xuyên",
  special: "đặc biệt",
  peak: "cao điểm",
  thematic: "chuyên đề",
};

const warnings: Readonly<Record<DateWarning["why"], (holiday: string) => string>> = {
  weekend: () => "là ngày nghỉ cuối tuần",
  holiday: (holiday) => `là ngày nghỉ (${holiday})`,
  outsidePeriod: () => "nằm ngoài thời gian của kế hoạch",
  "no-holiday-table": () => "thuộc năm chưa có lịch nghỉ lễ",
  "holidays-not-announced": () => "có thể là ngày nghỉ, lịch nghỉ lễ chưa công bố",
};

/** Plans, as everybody sees them and as an officer works on them. */
export const planning = {
  title: "Kế hoạch thi đua",
  none: "Cơ quan chưa có kế hoạch thi đua nào đang thực hiện.",
  begin: "Anh/chị có thể lập kế hoạch từ một kế hoạch có sẵn.",
  numbered: (index: number, name: string): string => `${index}. ${name}`,
  create: "Lập kế hoạch mới",
  openNumbered: (index: number): string => `Mở kế hoạch ${index}`,
  next: "Xem tiếp",
  stateLabel: "Trạng thái",
  states: { active: "đang thực hiện", closed: "đã kết thúc", draft: "bản nháp, chưa có hiệu lực" },
  revision: (state: string, revision: number): string => `${state}, bản ${revision}`,
  more: (count: number): string => `và ${count} mục khác`,
  labels: {
    number: "Số văn bản",
    issuedOn: "Ngày ban hành",
    period: "Thời gian",
    startsOn: "Ngày bắt đầu của kế hoạch",
    endsOn: "Ngày kết thúc của kế hoạch",
    phase: (name: string): string => `Đợt: ${name}`,
    deadline: (name: string): string => `Hạn: ${name}`,
    event: (name: string): string => `Sự kiện: ${name}`,
    anniversary: (name: string): string => `Kỷ niệm: ${name}`,
    pledgeDeadline: "Hạn đăng ký thi đua",
    leastTargetRate: "Tỷ lệ hoàn thành tốt tối thiểu",
    titles: (kind: string): string => `Danh hiệu được đăng ký, ${kind}`,
  },
  noMeeting: "Không phải cuộc họp: việc phải làm xong",
  attendees: {
    staff: "Mọi người",
    unitHeads: "Trưởng các đơn vị",
    officers: "Bộ phận theo dõi thi đua",
  },
  heldAt: (when: string, at: string | null): string => (at === null ? when : `${at}, ${when}`),
  attended: (when: string, who: string): string => `${when}; thành phần: ${who}`,
  /** Of a unit that the office no longer has. */
  attendedByUnit: "một đơn vị không còn trong danh sách",
  unknown: "chưa quy định",
  noTitles: "không mở",
  years: (from: number, to: number): string => (from === to ? `năm ${from}` : `${from}-${to}`),
  span: (from: string, to: string): string => `từ ${from} đến ${to}`,
  kind: (kind: Phase["kind"]): string => kinds[kind],
  phase: (kind: string, span: string): string => `${kind}, ${span}`,
  due: (day: string, inclusive: boolean): string => (inclusive ? `đến hết ${day}` : `trước ngày ${day}`),
  dueBy: (due: string, who: string | null): string => (who === null ? due : `${due}, ${who}`),
  month: (month: string): string => `tháng ${month} (chưa có ngày)`,
  dayOf: (day: number | null, month: number | null, year: number | null): string =>
    [
      day === null ? null : `ngày ${day}`,
      month === null ? null : `tháng ${month}`,
      year === null ? null : `năm ${year}`,
    ]
      .filter((part) => part !== null)
      .join(" "),
  named: (name: string, value: string): string => `${name}, ${value}`,
  historyTitle: "Lịch sử",
  did: {
    activated: (revision: number): string => `Kích hoạt bản ${revision}`,
    changed: (revision: number): string => `Sửa đổi, thành bản ${revision}`,
    closed: (revision: number): string => `Kết thúc, ở bản ${revision}`,
  },
  happened: (what: string, moment: string, note: string | null): string =>
    note === null ? `${moment}: ${what}` : `${moment}: ${what} (${note})`,
  edit: "Sửa kế hoạch",
  resume: "Mở bản nháp",
  close: "Kết thúc kế hoạch",
  reopen: "Dùng lại kế hoạch",
  closedHint: "Kế hoạch đã kết thúc: không hỏi nữa; các bản đăng ký vẫn được giữ.",
  hasDraft: "Đang có bản nháp sửa đổi, chưa có hiệu lực.",
  draftTitle: "Bản nháp kế hoạch",
  draftSaved: "Đã ghi vào bản nháp. Bản nháp chưa có hiệu lực.",
  draftBegun: "Đã mở bản nháp. Chỉ khi anh/chị kích hoạt, nội dung mới có hiệu lực.",
  discarded: "Đã bỏ bản nháp.",
  changedAt: (moment: string): string => `Sửa lần cuối lúc ${moment}.`,
  openTitle: (count: number): string => `Chưa quy định (${count})`,
  openPoint: ({ name }: { readonly path: string; readonly name: string }): string => name,
  openOther: (count: number): string =>
    `và ${count} nội dung khác của văn bản (chỉ tiêu, nhiệm vụ, khen thưởng …)`,
  allSet: "Các mốc và quy định chính đã đủ.",
  warningTitle: "Cần lưu ý",
  warning: (
    name: string,
    on: string,
    { why, holiday }: { readonly why: DateWarning["why"]; readonly holiday: HolidayName | null },
  ): string => `${name}: ${on} ${warnings[why](holiday === null ? "" : calendar.holiday(holiday))}.`,
  buttons: {
    document: "Số, thời gian",
    phases: "Các đợt",
    dates: "Thời hạn, sự kiện",
    pledging: "Đăng ký thi đua",
    titles: "Danh hiệu",
    preview: "Xem trước",
    addPhase: "Thêm đợt",
    addDeadline: "Thêm thời hạn",
    addEvent: "Thêm sự kiện",
    edit: (index: number): string => `Sửa mục ${index}`,
    remove: "Bỏ mục đã thêm",
    draft: "Bản nháp",
    activate: "Kích hoạt",
    discard: "Bỏ bản nháp",
    list: "Các kế hoạch",
  },
  phasesTitle: "Các đợt thi đua (bản nháp)",
  datesTitle: "Thời hạn, sự kiện (bản nháp)",
  noItems: "Chưa có mục nào.",
  previewTitle: "Xem trước kế hoạch",
  datesAhead: (count: number): string => `Các mốc sắp tới: ${count}`,
  noDatesAhead: "Chưa có mốc sắp tới nào có ngày. Xin bổ sung đợt, thời hạn hoặc sự kiện.",
  changesTitle: (count: number): string => `Thay đổi so với bản đang thực hiện (${count})`,
  added: (name: string): string => `Thêm ${name}`,
  removed: (name: string): string => `Bỏ ${name}`,
  becomes: (before: string, after: string): string => `${before} → ${after}`,
  touchedTitle: "Người đã đăng ký",
  touched: (count: number): string =>
    count === 0
      ? "Chưa ai đăng ký theo kế hoạch này."
      : `${count} người đã đăng ký; các bản đăng ký giữ nguyên.`,
  willTell: (count: number): string =>
    count === 0
      ? "Thay đổi không liên quan đến ai trong số đó nên không báo cho ai."
      : `Khi kích hoạt, ${count} người có liên quan được báo riêng, trong giờ làm việc.`,
  byRate: (below: number, reached: number, without: number): string =>
    `So với tỷ lệ tối thiểu mới: ${below} người đăng ký thấp hơn, ${reached} người đạt hoặc cao hơn, ${without} người không đăng ký tỷ lệ.`,
  closedTitles: (count: number): string => `${count} người đã đăng ký danh hiệu không còn mở.`,
  activateTitle: "Kích hoạt kế hoạch",
  activated: (told: number): string =>
    told === 0
      ? "Kế hoạch đã có hiệu lực."
      : `Kế hoạch đã có hiệu lực. ${told} người đã đăng ký có liên quan được báo riêng, trong giờ làm việc.`,
  closeTitle: "Kết thúc kế hoạch",
  closeNow: (count: number): string =>
    `Sau khi kết thúc, kế hoạch không được hỏi nữa nhưng vẫn xem được. ${count} bản đăng ký vẫn được giữ.`,
  closed: "Đã kết thúc kế hoạch.",
  discardTitle: "Bỏ bản nháp",
  discardNow: "Những gì đã điền vào bản nháp sẽ mất; bản đang thực hiện (nếu có) không đổi.",
  noteLabel: "Căn cứ, lý do",
  meanings: { inclusive: "đến hết ngày đó", before: "trước ngày đó" },
  readyName: (name: string, issuer: string): string => `${name} (${issuer})`,
  listed: {
    phases: (name: string): string => `Đợt: ${name}`,
    deadlines: (name: string): string => `Thời hạn: ${name}`,
    events: (name: string): string => `Sự kiện: ${name}`,
  },
  forms: planningForms,
};
