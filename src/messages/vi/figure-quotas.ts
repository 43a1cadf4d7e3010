import type { ExcellentQuota } from "../../domain/figures/excellent-quota.ts";

/** Registered titles and ratings against what the plan and the law allow. */
export const figureQuotas = {
  title: "Danh hiệu đăng ký và tỷ lệ xuất sắc",
  titles: "Đăng ký so với kế hoạch",
  noTitles: "Kế hoạch không nêu số lượng danh hiệu cá nhân.",
  counting: "Đang đếm số đăng ký của cơ quan; xin xem lại sau ít phút.",
  count: (planned: string, registered: number): string => `kế hoạch: ${planned}; đã đăng ký ${registered}`,
  share: (planned: string, registered: number, people: number): string =>
    `kế hoạch: ${planned}; đã đăng ký ${registered}/${people} người`,
  short: "còn thiếu",
  over: "nhiều hơn mức trên",
  enough: "đủ",
  unit: (unit: string, count: number): string => `${unit}: ${count}`,
  units: (units: string): string => `theo đơn vị: ${units}`,
  ratings: (year: number): string => `Xếp loại xuất sắc năm ${year}`,
  reading: (excellent: number, good: number, most: number): string =>
    `${excellent} người hoàn thành xuất sắc, ${good} người hoàn thành tốt; nhiều nhất ${most} người xuất sắc`,
  unrated: (count: number): string => `${count} người chưa có xếp loại được xác minh`,
  others: (count: number): string => `${count} người xếp loại theo văn bản khác, không tính ở đây`,
  isOver: (percent: number): string =>
    `Vượt tỷ lệ ${percent}%. Xin rà soát trước khi trình; hệ thống không chặn.`,
  within: "Trong tỷ lệ.",
  warning: (quota: ExcellentQuota): string =>
    `Lưu ý: năm ${quota.year} sẽ có ${quota.excellent} người xếp loại xuất sắc, trong khi nhiều nhất là ${quota.most} (so với ${quota.good} người hoàn thành tốt; còn ${quota.unrated} người chưa có xếp loại). Vẫn ghi được; xin rà soát trước khi trình.`,
  law: (percent: number): string =>
    `Căn cứ: Nghị định 335/2025/NĐ-CP, Điều 20(5), có hiệu lực từ 01/01/2026: số xuất sắc không quá ${percent}% số hoàn thành tốt (không kể số xuất sắc), trong cùng cơ quan và từng nhóm có nhiệm vụ tương đồng.`,
  noLaw: (year: number): string =>
    `Chưa có căn cứ để tính cho năm ${year}: tỷ lệ tại Nghị định 335/2025/NĐ-CP, Điều 20(5) áp dụng cho công chức từ 01/01/2026.`,
  noCovenant: "Đăng ký là phấn đấu; không ai bị chặn vì số lượng.",
  builtAt: (moment: string): string => `Số đăng ký lúc ${moment}.`,
};
