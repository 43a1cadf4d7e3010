import type { Goal } from "../../domain/plan/goal.ts";
import type { MissingFact } from "../../domain/plan/judge/judgement.ts";
import type { Metric } from "../../domain/plan/metric.ts";
import type { Target } from "../../domain/plan/target.ts";

const metrics: Readonly<Record<Metric, string>> = {
  rating: "mức xếp loại",
  award: "danh hiệu, hình thức khen thưởng được tặng",
  titleRate: "tỷ lệ đạt danh hiệu thi đua",
  titleCount: "số cá nhân, tập thể đạt danh hiệu thi đua",
  rewardCount: "số cá nhân, tập thể được khen thưởng",
  goodOrBetterStaffRate:
    "tỷ lệ người được xếp loại hoàn thành tốt nhiệm vụ trở lên (không phải tỷ lệ nhiệm vụ của từng người)",
  participationRate: "tỷ lệ tham gia phong trào thi đua",
  ratedCompletedRate: "tỷ lệ được xếp loại hoàn thành nhiệm vụ trở lên",
  ratedGoodOrBetterRate: "tỷ lệ được xếp loại hoàn thành tốt nhiệm vụ trở lên",
  ratedExcellentRate: "tỷ lệ được xếp loại hoàn thành xuất sắc nhiệm vụ",
  assignedTargetsRate: "tỷ lệ chỉ tiêu được giao đã hoàn thành",
  assignedTasks: "nhiệm vụ được giao",
  halfYearPlan: "kế hoạch 6 tháng đầu năm",
  breakthrough: "khâu đột phá",
  dualGoal: "mục tiêu kép",
  rankGain: "số bậc tăng trên bảng xếp hạng",
  scoreAndRank: "điểm số và thứ hạng",
  resolutionsStudied: "học tập, quán triệt nghị quyết",
  thematicMeetings: "số lần sinh hoạt chuyên đề",
  newPartyMembers: "số đảng viên mới được kết nạp",
  officeCultureStandard: "chuẩn văn hóa công sở",
  inspections: "số cuộc kiểm tra",
  supervisions: "số cuộc giám sát",
  industryValueAdded: "giá trị tăng thêm của ngành công nghiệp",
  retailAndServicesRevenue: "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ",
  exportTurnover: "kim ngạch xuất khẩu",
  importTurnover: "kim ngạch nhập khẩu",
  electrifiedHouseholdsRate: "tỷ lệ hộ sử dụng điện",
  averageYearlyGrowth: "tốc độ tăng bình quân hằng năm",
  other: "theo nội dung kế hoạch",
};

const units: Readonly<Record<NonNullable<Target["unit"]> | "none", (figure: string) => string>> = {
  percent: (figure) => `${figure}%`,
  percentPerYear: (figure) => `${figure}% mỗi năm`,
  person: (figure) => `${figure} người`,
  collective: (figure) => `${figure} tập thể`,
  rank: (figure) => `${figure} bậc`,
  time: (figure) => `${figure} lần`,
  inspection: (figure) => `${figure} cuộc`,
  billionDong: (figure) => `${figure} tỷ đồng`,
  millionDollar: (figure) => `${figure} triệu USD`,
  none: (figure) => figure,
};

/** What a goal asks for; the figures come with their unit. */
const goals: Readonly<Record<Goal["operator"], (one: string, other: string | null) => string>> = {
  atLeast: (least, upTo) => (upTo === null ? `ít nhất ${least}` : `ít nhất ${least}, phấn đấu ${upTo}`),
  moreThan: (figure) => `trên ${figure}`,
  equal: (figure) => figure,
  about: (figure) => `khoảng ${figure}`,
  between: (from, to) => `từ ${from} đến ${to ?? from}`,
  atLevel: (level, orBetter) => (orBetter === null ? level : `${level} trở lên`),
  increase: (_, by) => (by === null ? "cao hơn trước" : `tăng thêm ${by}`),
  anyOf: (count) => `ít nhất ${count} trong các danh hiệu, hình thức đã nêu`,
  achieved: () => "đạt tiêu chuẩn",
  qualitative: () => "theo nội dung đã nêu, không có con số",
};

const missing: Readonly<Record<MissingFact, string>> = {
  figure: "số liệu hiện tại của cơ quan",
  forecast: "kết quả hoặc dự kiến của cơ quan",
  rating: "mức xếp loại",
  base: "số liệu của năm gốc để so sánh",
  window: "thời gian thực hiện (kế hoạch chưa quy định)",
  start: "chưa đến thời gian thực hiện",
  assessment: "nhận xét của cơ quan, vì chỉ tiêu không có con số",
};

/** The plan's targets for persons. */
export const targets = {
  metrics,
  units,
  goals,
  missing,
  title: "Chỉ tiêu cá nhân của kế hoạch",
  button: "Chỉ tiêu kế hoạch",
  none: "Kế hoạch không nêu chỉ tiêu cá nhân cho đối tượng của anh/chị.",
  metric: "Thước đo",
  goal: "Mức cần đạt",
  state: "Tình trạng",
  unknown: (verdict: string, missing: string): string => `${verdict}; còn thiếu: ${missing}`,
  pledged: "Đăng ký",
  pledgedValue: "anh/chị đang phấn đấu danh hiệu này",
  part: (count: number, verdict: string): string => `${count} ${verdict}`,
  footnote:
    "Đây là chỉ tiêu chung của cơ quan, không phải chỉ tiêu riêng của anh/chị. Mọi đánh giá là dự kiến; danh hiệu, xếp loại do người có thẩm quyền quyết định.",
};
