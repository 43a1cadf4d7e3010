import type { FigureEvent } from "../../domain/figures/figure-record.ts";
import type { FigureColumn } from "../../domain/figures/sheets/read-figure-lines.ts";
import type { TargetState } from "../../domain/figures/target-state.ts";
import type { Verdict } from "../../domain/plan/judge/judgement.ts";
import { figureQuotas } from "./figure-quotas.ts";

const states: Readonly<Record<TargetState, string>> = {
  met: "đạt",
  onTrack: "đúng tiến độ",
  atRisk: "có nguy cơ không đạt",
  behind: "chậm",
  missed: "không đạt",
  unknown: "chưa đủ dữ liệu",
};

const assessments: Readonly<Record<Exclude<Verdict, "unknown">, string>> = {
  onTrack: "Đạt, hoặc đúng tiến độ",
  atRisk: "Có nguy cơ không đạt",
  behind: "Chậm, hoặc không đạt",
};

const did: Readonly<Record<FigureEvent["did"], string>> = {
  recorded: "ghi",
  corrected: "sửa thành",
  removed: "bỏ số liệu",
};

const columns: Readonly<Record<FigureColumn, string>> = {
  code: "Mã chỉ tiêu",
  target: "Chỉ tiêu",
  period: "Kỳ",
  of: "Tập thể",
  value: "Kết quả",
  rank: "Thứ hạng",
  forecast: "Dự kiến cuối kỳ",
  dueYear: "Năm phải đạt",
  on: "Ngày số liệu",
  source: "Nguồn",
};

const quarters: Readonly<Record<string, string>> = { "1": "I", "2": "II", "3": "III", "4": "IV" };

/** Figures of the office's targets. */
export const figures = {
  title: "Số liệu chỉ tiêu của cơ quan",
  none: "Kế hoạch không nêu chỉ tiêu nào để theo dõi.",
  tally: (counts: readonly string[]): string => counts.join(" · "),
  stateCount: (state: TargetState, count: number): string => `${count} ${states[state]}`,
  states,
  assessments,
  numbered: (index: number, name: string): string => `${index}. ${name}`,
  judged: (state: string, reading: string): string => `${state} · ${reading}`,
  missing: (state: string, missing: string): string => `${state}; còn thiếu: ${missing}`,
  basis: (plan: string, recorded: string): string => `kế hoạch: ${plan}; ${recorded}`,
  recorded: (figure: string, period: string, day: string): string =>
    `${period}: ${figure}, số liệu ngày ${day}`,
  nothing: "chưa ghi số liệu",
  forecast: (figure: string): string => `dự kiến ${figure}`,
  score: (score: string): string => `điểm ${score}`,
  rank: (rank: string): string => `hạng ${rank}`,
  reached: "đạt chuẩn",
  notReached: "chưa đạt chuẩn",
  expected: (figure: string): string => `mức cần có đến nay ${figure}`,
  of: (collective: string, figure: string): string => `${collective}: ${figure}`,
  counted: (good: number, rated: number, unrated: number): string =>
    `đếm từ xếp loại đã xác minh: ${good}/${rated} người${unrated === 0 ? "" : `, ${unrated} người chưa có xếp loại`}`,
  derived: "tính từ số liệu từng năm",
  over: "vượt mức trên",
  year: (year: string): string => `năm ${year}`,
  quarter: (quarter: string, year: string): string => `quý ${quarters[quarter] ?? quarter}/${year}`,
  whole: "cả giai đoạn",
  hint: "Xem một chỉ tiêu: gõ “số liệu” kèm số, ví dụ “số liệu 3”.",
  footnote: "Đánh giá là dự kiến theo số liệu cơ quan đã ghi; kết quả do cấp có thẩm quyền công nhận.",
  party: "Chỉ tiêu của Đảng không hiển thị; cơ quan có thể mở trong “cài đặt”.",
  asOf: (moment: string): string => `Xem lúc ${moment}.`,
  goal: "Kế hoạch",
  state: "Tình trạng",
  found: "Số liệu",
  subject: "Đối tượng",
  decidedBy: "Nơi quyết định",
  historyTitle: "Lịch sử",
  did,
  event: (moment: string, what: string, period: string, figure: string | null): string =>
    `${moment}: ${what}${figure === null ? "" : ` ${figure}`} (${period})`,
  by: (text: string, name: string): string => `${text}, ${name}`,
  sourceOf: (figure: string, source: string): string => `${figure}; nguồn: ${source}`,
  removedNow: "Đã bỏ số liệu; lịch sử vẫn giữ.",
  savedNow: "Đã ghi số liệu.",
  former: "Đang ghi",
  after: "Sẽ ghi",
  preview: "Kiểm tra số liệu",
  removePreview: "Bỏ số liệu",
  countPreview: "Đếm từ xếp loại",
  countNone: "Chưa có xếp loại nào của năm đó được xác minh, nên chưa đếm được.",
  countIsForecast: "Còn người chưa có xếp loại, nên số này được ghi là dự kiến.",
  countSource: "Đếm từ xếp loại đã xác minh trong Thi Đua",
  buttons: {
    record: "Ghi số liệu",
    recordOf: (index: number): string => `Ghi mục ${index}`,
    remove: "Bỏ số liệu",
    count: "Đếm từ xếp loại",
    next: "Xem tiếp",
    all: "Các chỉ tiêu",
    template: "Tải bảng mẫu",
    quotas: "Danh hiệu, tỷ lệ xuất sắc",
  },
  form: {
    title: "Ghi số liệu chỉ tiêu",
    submit: "Xem lại",
    fields: {
      period: { label: "Kỳ", ask: "Số liệu của kỳ nào?" },
      of: {
        label: "Tập thể",
        help: "Chỉ ghi khi chỉ tiêu nói nhiều tập thể, mỗi lần một tập thể.",
        ask: "Số liệu của tập thể nào?",
        skip: "“bỏ qua” nếu của chung",
      },
      value: {
        label: "Kết quả đến nay",
        help: "Số thập phân dùng dấu phẩy, ví dụ 12,5.",
        ask: "Kết quả đến nay là bao nhiêu?",
        skip: "“bỏ qua” nếu chỉ có dự kiến",
      },
      rank: { label: "Thứ hạng", help: "Hạng 1 là cao nhất.", ask: "Xếp hạng thứ mấy?" },
      forecast: {
        label: "Dự kiến cuối kỳ",
        help: "Để trống nếu đã là kết quả cuối kỳ.",
        ask: "Dự kiến cuối kỳ là bao nhiêu?",
      },
      rating: { label: "Mức xếp loại", ask: "Được xếp loại mức nào?" },
      reached: { label: "Kết quả", ask: "Đã đạt chưa?" },
      assessment: { label: "Nhận xét của cơ quan", ask: "Chỉ tiêu đang ở mức nào?" },
      dueYear: {
        label: "Năm phải đạt",
        help: "Kế hoạch không ghi năm; cơ quan ghi nếu đã xác định.",
        ask: "Chỉ tiêu phải đạt vào năm nào?",
      },
      on: { label: "Ngày số liệu", help: "Ghi ngày/tháng/năm.", ask: "Số liệu của ngày nào?" },
      source: {
        label: "Nguồn, văn bản",
        help: "Ví dụ: Báo cáo số 12/BC-SCT ngày 05/06/2026. Không nhập bí mật nhà nước.",
        ask: "Số liệu lấy từ văn bản, nguồn nào?",
      },
    },
  },
  intro: (target: string, goal: string, unit: string | null): string =>
    `${target}. Kế hoạch: ${goal}.${unit === null ? "" : ` Đơn vị tính: ${unit}.`}`,
  rankUnit: "thứ hạng trên bảng xếp hạng của năm (không phải số bậc tăng)",
  yesNo: { yes: "Đạt", no: "Chưa đạt" },
  removeForm: {
    title: "Bỏ số liệu",
    submit: "Xem lại",
    fields: { entry: { label: "Số liệu", ask: "Bỏ số liệu nào?" } },
  },
  countForm: {
    title: "Đếm từ xếp loại",
    submit: "Xem lại",
    fields: { period: { label: "Năm", ask: "Đếm xếp loại của năm nào?" } },
  },
  sheet: {
    columns,
    name: (plan: string): string => `so-lieu-${plan}`,
    title: (plan: string): string => `Số liệu chỉ tiêu: ${plan}`,
    goal: "Kế hoạch (chỉ để xem)",
    offerTitle: "Bảng mẫu số liệu",
    offer: (name: string): string =>
      `Tệp ${name}: mỗi chỉ tiêu một dòng. Xin điền cột Kết quả (hoặc Dự kiến cuối kỳ, Thứ hạng), Ngày số liệu, Nguồn, rồi gửi lại tệp cho tôi; dòng để trống được bỏ qua.`,
    difference: "Thay đổi của số liệu",
    added: (count: number): string => `Ghi mới (${count} số liệu):`,
    changed: (count: number): string => `Thay số liệu đang có, vẫn giữ lịch sử (${count} số liệu):`,
    faults: (count: number): string => `Chưa rõ (${count} dòng, chưa nhập):`,
    unchanged: (count: number): string => `Không thay đổi: ${count} số liệu.`,
    line: (line: number, text: string): string => `Dòng ${line}: ${text}`,
    change: (target: string, period: string, figure: string): string => `${target}, ${period}: ${figure}`,
    from: (before: string, after: string): string => `${before} → ${after}`,
    more: (count: number): string => `… và ${count} dòng nữa`,
    nothing: "Không có gì để nhập.",
    notYet: "Chưa nhập gì. Xin xem kỹ rồi xác nhận.",
    kept: "Tệp chờ xác nhận được giữ một ngày rồi tự xóa.",
    done: (count: number): string => `Đã ghi ${count} số liệu.`,
    discarded: "Đã bỏ tệp; số liệu đang có giữ nguyên.",
    gone: "Không có tệp số liệu nào đang chờ. Xin gửi lại tệp.",
    waits: "Có một tệp số liệu đang chờ anh/chị xác nhận.",
    open: "Xem tệp đang chờ",
    import: { title: "Nhập số liệu", submit: "Xác nhận nhập", fields: {} },
    discard: { title: "Bỏ tệp số liệu", submit: "Bỏ tệp này", fields: {} },
  },
  quotas: figureQuotas,
};
