import type { Verdict } from "../../domain/plan/judge/judgement.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  onTrack: "đúng tiến độ",
  atRisk: "có nguy cơ không đạt",
  behind: "chậm so với mức phấn đấu",
  unknown: "chưa đủ dữ liệu",
};

const endVerdicts: Readonly<Record<Verdict, string>> = {
  ...verdicts,
  onTrack: "đạt mức phấn đấu",
  behind: "chưa đạt mức phấn đấu",
};

/** Where one person stands. */
export const progress = {
  title: "Tiến độ của anh/chị",
  phase: (plan: string, phase: string | null): string => (phase === null ? plan : `${plan} · ${phase}`),
  ended: "đã hết thời gian thực hiện",
  notBegun: "chưa đến thời gian thực hiện",
  notAgreed:
    "Anh/chị chưa đồng ý để Thi Đua lưu dữ liệu. Khi đồng ý (gõ “đồng ý”), anh/chị đăng ký và báo số liệu được, và thấy ở đây tỷ lệ, điểm, dự kiến của mình.",
  notPledged: "Anh/chị chưa đăng ký thi đua theo kế hoạch này.",
  withdrawn: "Anh/chị đã rút đăng ký theo kế hoạch này.",
  rate: "Tỷ lệ nhiệm vụ hoàn thành tốt",
  reading: (now: string, goal: string | null): string =>
    goal === null ? `hiện tại ${now} (chưa đăng ký mức phấn đấu)` : `hiện tại ${now}, phấn đấu ${goal}`,
  noWork: "chưa có số liệu",
  interval: (low: string, high: string): string => `từ ${low} đến ${high}`,
  counts: (well: string, assigned: number, months: number): string =>
    `${well}/${assigned} nhiệm vụ hoàn thành tốt, ${months} tháng đã báo`,
  countsLabel: "Số liệu",
  verdicts,
  endVerdicts,
  verdict: "Đánh giá",
  byLowEnd: (verdict: string): string => `${verdict}, xét theo mức thấp`,
  ahead: "Dự kiến cuối kỳ",
  aheadValue: (pace: string, best: string): string => `${pace} nếu giữ như hiện nay, cao nhất khoảng ${best}`,
  wellBetween: (least: number, most: number): string =>
    least === most ? `${least}` : `${least} đến ${most}`,
  aheadShort: (ahead: string): string => `${ahead}: chưa tới mức phấn đấu`,
  vague: "Xin bổ sung",
  vagueValue: (months: string): string => `số nhiệm vụ vừa đạt chất lượng vừa đúng hạn của tháng ${months}`,
  need: "So với mức phấn đấu",
  reached: "đang đạt",
  needed: (count: number): string =>
    count === 1
      ? "cần thêm 1 nhiệm vụ hoàn thành tốt"
      : `cần thêm ${count} nhiệm vụ liên tiếp đều hoàn thành tốt`,
  outOfReach: "không còn đạt được 100%, vì đã có nhiệm vụ chưa hoàn thành tốt",
  needWork: "chưa có số liệu; xin báo bằng lệnh “cập nhật”",
  missingMonths: "Tháng chưa báo",
  monthsInARow: (first: string, last: string): string => `${first} đến ${last}`,
  titles: "Danh hiệu phấn đấu",
  pledgedTitle: (name: string, article: string): string => `${name} (${article})`,
  article: (article: string): string => `Luật 06/2022/QH15, ${article}`,
  noArticle: "chưa có căn cứ cho thời điểm này",
  nextDates: "Các mốc sắp tới",
  noDates: "Không có mốc nào sắp tới trong kế hoạch.",
  milestones: {
    phaseStart: (name: string): string => `Bắt đầu: ${name}`,
    phaseEnd: (name: string): string => `Kết thúc: ${name}`,
    deadline: (name: string): string => `Hạn: ${name}`,
    pledgeDeadline: (_name: string): string => "Hạn đăng ký thi đua",
    anniversary: (name: string): string => name,
    event: (name: string): string => name,
    dutyEnd: (name: string): string => `Hạn: ${name}`,
  },
  today: "hôm nay",
  date: (weekday: string, day: string, left: string): string => `${weekday}, ${day} (${left})`,
  left: (days: number): string =>
    days === 0 ? "không còn ngày làm việc nào sau hôm nay" : `còn ${days} ngày làm việc, không tính hôm nay`,
  leftUnknown: "chưa có lịch nghỉ chính thức để đếm ngày làm việc",
  basis:
    "Cách tính: số nhiệm vụ vừa đạt chất lượng vừa đúng hạn chia cho số nhiệm vụ được giao, theo số liệu anh/chị tự báo. Kết quả là dự kiến.",
  asOf: (moment: string): string => `Số liệu lúc ${moment}.`,
};
