import type { Verdict } from "../../domain/plan/judge/judgement.ts";
import type { SummaryChange } from "../../domain/summary/summary-changes.ts";

const signed = (by: number): string => (by > 0 ? `thêm ${by}` : `bớt ${-by}`);

const changes: Readonly<Record<Exclude<SummaryChange["is"], "title" | "reports">, (by: number) => string>> = {
  people: (by) => `${signed(by)} người trong danh sách`,
  registered: (by) => `${signed(by)} người đăng ký`,
  withdrawn: (by) => `${signed(by)} người rút đăng ký`,
  onTrack: (by) => `${signed(by)} người đúng tiến độ`,
  atRisk: (by) => `${signed(by)} người có nguy cơ`,
  behind: (by) => `${signed(by)} người chậm`,
};

const states: Readonly<Record<Verdict, string>> = {
  onTrack: "đúng tiến độ",
  atRisk: "có nguy cơ",
  behind: "chậm",
  unknown: "chưa có số liệu",
};

/** Where the people of a unit or the office stand. */
export const summary = {
  title: (of: string | null): string => (of === null ? "Tóm tắt cả cơ quan" : `Tóm tắt: ${of}`),
  inPhase: (plan: string, phase: string, months: string | null): string =>
    `${plan} · ${phase} (${months ?? "chưa quy định ngày"})`,
  months: (from: string, to: string): string => (from === to ? from : `${from} đến ${to}`),
  none: "chưa có số liệu",
  counting: "Đang tổng hợp số liệu lần đầu, mất khoảng một phút. Xin anh/chị gõ lại “tóm tắt” sau.",
  nobody: "Chưa có ai trong danh sách tham gia thi đua.",
  nobodyYet: "Chưa có ai đăng ký thi đua theo kế hoạch này.",
  participation: "Tham gia thi đua",
  registered: (count: number, people: number, rate: string | null): string =>
    `${count}/${people} người đã đăng ký${rate === null ? "" : ` (${rate})`}`,
  late: (count: number): string => `${count} sau hạn`,
  withdrawn: (count: number): string => `${count} đã rút`,
  registeredFor: (count: number): string => `${count} đăng ký`,
  ofPlanned: (goal: string): string => `kế hoạch ${goal}`,
  ofOfficePlanned: (goal: string): string => `kế hoạch cả cơ quan ${goal}`,
  onTrackOf: (count: number): string => `${count} đúng tiến độ`,
  chart: (count: number): string => `Tình trạng của ${count} người đã đăng ký`,
  chartInPhase: (count: number): string => `Tình trạng trong đợt của ${count} người đã đăng ký`,
  states,
  taskRate: "Tỷ lệ nhiệm vụ hoàn thành tốt",
  taskRateValue: (rate: string, assigned: number): string => `${rate} trong ${assigned} nhiệm vụ đã báo`,
  interval: (low: string, high: string): string => `từ ${low} đến ${high}`,
  staffRate: "Tỷ lệ người được xếp loại hoàn thành tốt trở lên",
  staffRateOf: (target: string): string => `Tỷ lệ người được xếp loại hoàn thành tốt trở lên: ${target}`,
  waiting: "Chờ duyệt",
  waitingOf: (pledges: number, reports: number, isOffice: boolean): string =>
    `${pledges + reports}${isOffice ? " ở mọi đơn vị" : ""} (${pledges} đăng ký, ${reports} số liệu tháng)`,
  notRegistered: "Chưa đăng ký",
  people: (count: number): string => `${count} người`,
  notReported: (month: string): string => `Chưa báo việc tháng ${month}`,
  notReportedOf: (count: number, people: number): string => `${count}/${people} người`,
  noMonthYet: "chưa có tháng nào kết thúc",
  targets: "Chỉ tiêu kế hoạch",
  targetCount: (count: number, state: string): string => `${count} ${state}`,
  nextDates: "Các mốc sắp tới",
  noDates: "Không có mốc nào sắp tới trong kế hoạch.",
  sinceTitle: (moment: string): string => `Từ lần xem trước (${moment})`,
  unchanged: "không có gì thay đổi",
  change: (
    change: SummaryChange,
    title: (code: string) => string,
    month: (month: string) => string,
  ): string => {
    if (change.is === "title") return `${title(change.title)}: ${signed(change.by)} đăng ký`;
    if (change.is === "reports") return `${signed(change.by)} người báo việc tháng ${month(change.month)}`;
    return changes[change.is](change.by);
  },
  asOf: (moment: string): string => `Số liệu lúc ${moment}.`,
  newer: "Đã có thay đổi mới hơn, đang được tổng hợp.",
  basis: "Tình trạng xét theo mức mỗi người đã đăng ký; mọi đánh giá là dự kiến.",
  byUnit: "Theo đơn vị",
  whole: "Cả cơ quan",
  wholePlan: "Cả kế hoạch",
  backToSummary: "Về tóm tắt",
  phase: (name: string): string => name,
  page: (from: number, to: number, count: number): string => `${from}–${to} trong ${count}`,
  previous: "Trang trước",
  next: "Trang sau",
  unitsTitle: "Tóm tắt theo đơn vị",
  unitReading: (registered: string, reported: string | null): string =>
    reported === null ? registered : `${registered}; ${reported}`,
  reportedOf: (count: number, people: number, month: string): string =>
    `${count}/${people} đã báo việc tháng ${month}`,
  noPeople: "chưa có ai",
  otherUnits: "Đơn vị khác",
  otherUnitsNote: "Đơn vị dưới 5 người được gộp vào “Đơn vị khác”. Bản đầy đủ ở trò chuyện riêng.",
  tooFew: "Đơn vị có dưới 5 người nên số liệu chỉ được xem trong trò chuyện riêng.",
  titleTitle: (title: string): string => `Ai phấn đấu: ${title}`,
  titleUnits: "Theo đơn vị",
  nobodyStrives: "Chưa có ai đăng ký danh hiệu này.",
  strivers: (count: number): string => `${count} người, ai chậm đứng trước`,
  targetsTitle: "Chỉ tiêu kế hoạch của cơ quan",
  targetState: (goal: string, state: string): string => `${goal} · ${state}`,
  targetsFootnote:
    "Chỉ tiêu danh hiệu tính theo số người đăng ký đang đúng tiến độ; danh hiệu, xếp loại do người có thẩm quyền quyết định.",
  whichUnit: "Anh/chị muốn xem đơn vị nào?",
  whichUnitNone: "Tôi không tìm thấy đơn vị hay đợt nào có tên như vậy. Anh/chị chọn giúp:",
  whichPhase: "Anh/chị muốn xem đợt nào?",
  typeUnit: "Hoặc gõ “tóm tắt” kèm tên đơn vị, ví dụ “tóm tắt phòng …”.",
  shortTitle: "Còn thiếu bao nhiêu",
  short: (count: number): string => (count === 0 ? "đủ số đăng ký" : `còn thiếu ${count} người đăng ký`),
  shortNone: "Kế hoạch không nêu số lượng cho danh hiệu này.",
  shortFootnote:
    "Số đăng ký so với số kế hoạch nêu; đạt danh hiệu hay không do người có thẩm quyền quyết định.",
};
