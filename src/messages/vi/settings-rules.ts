import type { OfficeRuleName } from "../../domain/office-settings/office-rule.ts";

/** What a rule is called, what law says of it, and what its answers mean. */
export type RuleWords = {
  readonly label: string;
  readonly law: string;
  /** What holds while the office has said nothing. */
  readonly otherwise: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly number?: (value: number) => string;
};

const openEnded = "chưa quy định; chỗ nào phụ thuộc vào mục này, câu trả lời nói rõ là còn để ngỏ";
const unregulated = "luật không quy định";

/** The rules that the law leaves to the office. */
export const settingsRules: Readonly<Record<OfficeRuleName, RuleWords>> = {
  pledgeIsCondition: {
    label: "Đăng ký thi đua là điều kiện xét danh hiệu",
    law: "từ 01/01/2024 luật không còn coi đăng ký là điều kiện",
    otherwise: "không",
    options: { no: "không", yes: "có, không đăng ký thì không được xét" },
  },
  windows: {
    label: "Một lần được tặng, dùng để xét hai danh hiệu cao hơn",
    law: unregulated,
    otherwise: openEnded,
    options: { overlapping: "được dùng lại", separate: "mỗi giai đoạn chỉ dùng một lần" },
  },
  reachesProposal: {
    label: "Các năm liên tục phải tính đến năm đề nghị",
    law: unregulated,
    otherwise: "không bắt buộc",
    options: { no: "không bắt buộc", yes: "bắt buộc" },
  },
  article74: {
    label: "Hai sáng kiến hoặc đề tài ở Điều 74 khoản 1 điểm d cần cho",
    law: "câu chữ của luật có hai cách hiểu",
    otherwise: "chỉ trường hợp thứ hai",
    options: { secondOnly: "chỉ trường hợp thứ hai", both: "cả hai trường hợp" },
  },
  initiativeForTwoTitles: {
    label: "Một sáng kiến dùng để xét hai danh hiệu",
    law: unregulated,
    otherwise: openEnded,
    options: { allowed: "được", barred: "không được" },
  },
  achievementYears: {
    label: "Số năm mà một sáng kiến, đề tài được tính",
    law: unregulated,
    otherwise: openEnded,
    number: (years) => `${years} năm, kể cả năm được công nhận`,
  },
  coAuthors: {
    label: "Sáng kiến có nhiều tác giả được tính cho",
    law: unregulated,
    otherwise: openEnded,
    options: { all: "mọi tác giả", firstOnly: "chỉ tác giả chính" },
  },
  unratedInBase: {
    label: "Người không xếp loại, khi tính tỷ lệ của tập thể",
    law: unregulated,
    otherwise: openEnded,
    options: { in: "tính trong tổng số", out: "không tính trong tổng số" },
  },
  fighterQuotaPercent: {
    label: "Tỷ lệ Chiến sĩ thi đua cơ sở trên số Lao động tiên tiến",
    law: "luật để cơ quan quy định",
    otherwise: "không giới hạn",
    number: (percent) => `nhiều nhất ${percent}%`,
  },
  absentDaysLimit: {
    label: "Nghỉ bao nhiêu ngày thì không xét Lao động tiên tiến",
    law: unregulated,
    otherwise: "không có quy định này",
    number: (days) => `từ ${days} ngày làm việc`,
  },
  ratioCap: {
    label: "Số lượng, chất lượng, tiến độ vượt 100% do làm thay",
    law: "Nghị định 335/2025/NĐ-CP không nói",
    otherwise: openEnded,
    options: { none: "được tính vượt 100%", each: "giữ ở mức 100%" },
  },
  roundingDecimals: {
    label: "Làm tròn điểm của tháng và của kỳ",
    law: "Nghị định 335/2025/NĐ-CP không nói",
    otherwise: "không làm tròn",
    number: (decimals) => (decimals === 0 ? "đến số nguyên" : `đến ${decimals} chữ số thập phân`),
  },
  december: {
    label: "Tháng 12 chưa kết thúc khi xếp loại năm",
    law: "Nghị định 335/2025/NĐ-CP không nói",
    otherwise: openEnded,
    options: { awaited: "chờ điểm tháng 12", leftOut: "không tính vào bình quân" },
  },
  absentMonths: {
    label: "Tháng không làm việc ngoài các trường hợp đã nêu",
    law: "Nghị định 335/2025/NĐ-CP không nói",
    otherwise: openEnded,
    options: { leftOut: "không tính vào bình quân", asZero: "tính 0 điểm" },
  },
  contractStaff: {
    label: "Người lao động hợp đồng xếp loại theo",
    law: "cơ quan quyết định (Nghị định 335/2025/NĐ-CP, Điều 28(2))",
    otherwise: "chưa quyết định nên chưa ước tính",
    options: { decree90: "Nghị định 90/2020/NĐ-CP", decree335: "Nghị định 335/2025/NĐ-CP" },
  },
  publicEmployeeRule: {
    label: "Quy chế xếp loại viên chức của đơn vị",
    law: "từng đơn vị ban hành, từ 01/7/2026 (Nghị định 233/2026/NĐ-CP)",
    otherwise: "chưa biết nên chưa ước tính",
    options: { own: "đã ban hành", none: "chưa ban hành" },
  },
  silenceConfirmsAfter: {
    label: "Coi như xác nhận khi không có ý kiến",
    law: unregulated,
    otherwise: "không, phải có người xác nhận",
    number: (days) => `sau ${days} ngày làm việc`,
  },
  excellentQuota: {
    label: "Tỷ lệ xếp loại xuất sắc nhiều nhất, so với số hoàn thành tốt",
    law: "Nghị định 335/2025/NĐ-CP, Điều 20(5): 20%; cơ quan hoàn thành nổi trội: đến 25%",
    otherwise: "20%",
    options: { usual: "20%", outstanding: "25%, cơ quan hoàn thành nổi trội" },
  },
  partyFigures: {
    label: "Theo dõi chỉ tiêu của tổ chức Đảng trong “số liệu”",
    law: "cơ quan tự quyết định",
    otherwise: "không",
    options: { no: "không", yes: "có" },
  },
  leaversErasedAfterMonths: {
    label: "Xóa dữ liệu của người đã rời cơ quan sau",
    law: "Luật 91/2025/QH15 yêu cầu xóa dữ liệu của người lao động khi chấm dứt hợp đồng; theo bài giới thiệu, chưa đối chiếu được điều, khoản",
    otherwise: "không tự xóa; lưu đến khi cơ quan quyết định",
    number: (months) => `${months} tháng kể từ ngày rời cơ quan`,
  },
  factsKeptYears: {
    label: "Xóa số liệu công việc, đăng ký thi đua cũ sau",
    law: unregulated,
    otherwise: "không tự xóa; lưu đến khi cơ quan quyết định",
    number: (years) => `${years} năm: số liệu tính từ tháng đã báo, đăng ký tính từ ngày kế hoạch kết thúc`,
  },
};
