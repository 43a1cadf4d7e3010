import type { Rating } from "../../domain/codes.ts";
import type { Fault90 } from "../../domain/work/rating/rate-90.ts";
import type { RatingRuleFault } from "../../domain/work/rating/rating-rule-for.ts";
import type { Assumption, Gap, Missing } from "../../domain/work/rating/rating-words.ts";
import type { PeriodFault } from "../../domain/work/rating/score-period.ts";

const names: Readonly<Record<Rating, string>> = {
  khong_hoan_thanh: "Không hoàn thành nhiệm vụ",
  hoan_thanh: "Hoàn thành nhiệm vụ",
  hoan_thanh_tot: "Hoàn thành tốt nhiệm vụ",
  hoan_thanh_xuat_sac: "Hoàn thành xuất sắc nhiệm vụ",
};

const missing: Readonly<Record<Missing, string>> = {
  tasks: "số liệu nhiệm vụ của cả năm, kể cả số nhiệm vụ vượt mức",
  generalPoints: "điểm tiêu chí chung (tối đa 30)",
  unitResult: "d: kết quả hoạt động của đơn vị, lĩnh vực phụ trách",
  organisingAbility: "đ: khả năng tổ chức triển khai thực hiện nhiệm vụ",
  unity: "e: năng lực tập hợp, đoàn kết",
  months: "số liệu của các tháng chưa báo trong năm",
  conduct: "đánh giá về chính trị tư tưởng, đạo đức, lối sống, tác phong, ý thức kỷ luật",
  highEffect: "đánh giá về hiệu quả của nhiệm vụ",
  unitTargets: "kết quả thực hiện chỉ tiêu của đơn vị, lĩnh vực phụ trách",
  directUnits: "kết quả xếp loại của các đơn vị trực thuộc",
  points: "điểm đánh giá của cơ quan",
  faultsMended: "kết quả khắc phục những hạn chế đã được chỉ ra",
};

const gaps: Readonly<Record<Gap, string>> = {
  ratioCap: "a, b, c vượt 100% thì có giữ ở mức 100% hay không",
  nothingAssigned: "tháng không được giao nhiệm vụ thì tính phần nhiệm vụ thế nào",
  organisingAbility: "mức của tiêu chí đ khi không thuộc trường hợp nào đã nêu",
  unity: "mức của tiêu chí e khi không thuộc trường hợp nào đã nêu",
  december: "tháng 12 chưa kết thúc khi xếp loại thì chờ điểm hay không tính vào bình quân",
  absentMonths: "tháng không làm việc ngoài các trường hợp đã nêu thì bỏ ra hay tính 0 điểm",
  betweenRatings: "trường hợp không đủ điều kiện của mức nào",
  forceMajeure: "trường hợp không hoàn thành vì lý do bất khả kháng",
};

const assumptions: Readonly<Record<Assumption, string>> = {
  noConductFinding: "không có kết luận vi phạm về tư tưởng, đạo đức, lối sống",
  noDiscipline: "không bị kỷ luật trong năm",
  noCorruptionInUnit: "đơn vị phụ trách không bị xử lý về tham nhũng, lãng phí",
  noWrongdoing: "cơ quan không có kết luận vi phạm về công tác cán bộ, mất đoàn kết",
  notAboveOffice: "cơ quan, đơn vị mình đứng đầu được xếp loại không thấp hơn",
  withinExcellentQuota: "còn trong tỷ lệ được xếp loại hoàn thành xuất sắc",
};

const ruleFaults: Readonly<Record<RatingRuleFault, string>> = {
  "no-rule-for-day": "Chưa có căn cứ xếp loại cho đối tượng của anh/chị ở thời điểm này.",
  "own-rule-unknown":
    "Từ 01/7/2026, viên chức được xếp loại theo quy chế của từng đơn vị (Nghị định 233/2026/NĐ-CP). Chưa biết đơn vị của anh/chị đã ban hành quy chế hay chưa, nên chưa ước tính.",
  "own-rule-missing":
    "Đơn vị chưa ban hành quy chế xếp loại theo Nghị định 233/2026/NĐ-CP, và thời gian chuyển tiếp đã hết: chưa có căn cứ để ước tính.",
  "office-decides":
    "Với người lao động hợp đồng, cơ quan quyết định áp dụng quy định xếp loại nào (Nghị định 335/2025/NĐ-CP, Điều 28(2)). Cơ quan chưa cho biết quyết định, nên chưa ước tính.",
};

const yearFaults: Readonly<Record<PeriodFault | Fault90, string>> = {
  "under-six-months": "Thời gian làm việc trong năm chưa đủ 06 tháng: không xếp loại.",
  "no-worked-month": "Năm không có tháng nào làm việc: không có gì để tính.",
  "absence-not-regulated": "Trường hợp nghỉ dài ngày này: chưa quy định.",
};

const conditions: Readonly<Record<Rating, string>> = {
  hoan_thanh_xuat_sac:
    "100% nhiệm vụ đúng tiến độ, bảo đảm chất lượng, hiệu quả cao; ít nhất 50% nhiệm vụ hoàn thành vượt mức",
  hoan_thanh_tot: "100% nhiệm vụ đúng tiến độ, bảo đảm chất lượng, hiệu quả",
  hoan_thanh:
    "mọi nhiệm vụ đều hoàn thành, không quá 20% chưa bảo đảm chất lượng, tiến độ hoặc hiệu quả còn thấp",
  khong_hoan_thanh: "trên 50% chưa bảo đảm chất lượng, tiến độ, hiệu quả; hoặc có vi phạm, bị kỷ luật",
};

/** The year's rating: what the tasks give, what is missing, what each rating takes. */
export const rating = {
  names,
  missing,
  gaps,
  assumptions,
  ruleFaults,
  yearFaults,
  conditions,
  title: "Điểm và xếp loại (dự kiến)",
  button: "Điểm và xếp loại",
  year: (year: number): string => `Năm ${year}`,
  basis: (name: string, article: string): string => `${name}, ${article}`,
  between: (low: string, high: string): string => (low === high ? low : `${low} đến ${high}`),
  ofMost: (points: string, most: number): string => `${points}/${most}`,
  taskPart: "Phần nhiệm vụ",
  taskPartReading: (points: string, months: number): string =>
    `${points} điểm, bình quân ${months} tháng đã báo`,
  onCard: (points: string): string => `ước tính ${points}; còn thiếu điểm tiêu chí chung`,
  onCardLeader: (points: string): string => `ước tính ${points}; còn thiếu điểm tiêu chí chung và d, đ, e`,
  ofYear: (year: number): string => `Xếp loại năm ${year}`,
  underRule: (name: string): string => `theo ${name}: chưa đủ dữ liệu`,
  withoutRule: "chưa có căn cứ để ước tính",
  noMonths: "chưa có tháng nào trong năm được báo",
  monthsTitle: "Từng tháng",
  rates: (a: string, b: string, c: string): string => `a ${a}; b ${b}; c ${c}`,
  month: (points: string, rates: string): string => `${points} (${rates})`,
  nothingAssigned: "không được giao nhiệm vụ: chưa quy định cách tính",
  missingTitle: "Còn thiếu",
  neededTitle: "Mỗi mức còn cần",
  threshold: (name: string, least: number): string => `${name} (từ ${least} điểm)`,
  general: (points: string): string =>
    `với phần nhiệm vụ như hiện nay, cần ít nhất ${points}/30 điểm tiêu chí chung mỗi tháng`,
  generalShort: "với phần nhiệm vụ như hiện nay thì chưa đủ, dù được cả 30 điểm tiêu chí chung",
  ahead: (points: string): string => `các tháng còn lại bình quân ít nhất ${points} điểm`,
  aheadSure: (points: string): string => `chắc chắn khi bình quân từ ${points} điểm`,
  aheadNone: "các tháng còn lại không còn đủ để đạt",
  generalPerhaps: (points: string): string =>
    `với phần nhiệm vụ như hiện nay, xét theo mức thấp thì chưa đủ; theo mức cao cần ít nhất ${points}/30 điểm tiêu chí chung mỗi tháng`,
  generalEnough: "phần nhiệm vụ như hiện nay đã đủ",
  aheadEnough: "các tháng đã báo đã đủ",
  byLowEnd: "Tính theo mức thấp của khoảng ước tính; điểm tiêu chí chung các tháng đã báo chưa biết.",
  gapsTitle: "Chưa quy định",
  notesTitle: "Lưu ý",
  notWellDone:
    "a, b, c theo Điều 14 không phải là số nhiệm vụ hoàn thành tốt: mỗi lần không đạt chất lượng hoặc chậm chỉ trừ 25% điểm của việc đó, nên từ số liệu tháng chỉ ước tính được khoảng.",
  allPossible: "Với dữ liệu hiện có, chưa loại trừ mức xếp loại nào.",
  possible: (ratings: string): string => `Với dữ liệu hiện có, các mức còn có thể: ${ratings}.`,
  nonePossible: "Với dữ liệu hiện có, không mức nào khớp với quy định.",
  assuming: (assumptions: string): string => `Với giả định: ${assumptions}.`,
  leader: "Anh/chị giữ chức vụ lãnh đạo, quản lý: điểm còn tính d, đ, e, hiện chưa có dữ liệu.",
  leader90: "Người lãnh đạo, quản lý còn được xét chỉ tiêu của đơn vị và xếp loại của các đơn vị trực thuộc.",
  conditionsTitle: "Quy định đòi hỏi",
  countsTitle: "Số liệu trong năm",
  counts: (assigned: number, done: string, well: string): string =>
    `${assigned} được giao, ${done} hoàn thành, ${well} hoàn thành tốt`,
  atLeastCounts: (assigned: number, done: number, well: number): string =>
    `cộng ${assigned} được giao, ít nhất ${done} hoàn thành, ít nhất ${well} hoàn thành tốt`,
  unknownCount: "chưa rõ",
  notFinal: "Số liệu chưa đủ cả năm nên chưa đối chiếu với từng mức.",
  wholeYear: "làm việc đủ 12 tháng",
  transition: "Nếu đơn vị chưa có quy chế, cuối năm vẫn theo Nghị định 90",
  ownRule: (name: string): string =>
    `Xếp loại theo quy chế của đơn vị: ${name}. Thi Đua chưa có nội dung quy chế.`,
  footnote: "Dự kiến, tính từ số liệu anh/chị tự báo. Mức xếp loại do người có thẩm quyền quyết định.",
};
