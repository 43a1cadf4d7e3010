import { criteria } from "./titles-criteria.ts";
import { lack } from "./titles-lacks.ts";
import { law } from "./titles-law.ts";
import { nameOf, shortNames } from "./titles-names.ts";
import { need } from "./titles-needs.ts";
import { nextWords } from "./titles-steps.ts";

const needs: Readonly<Record<string, string>> = {
  lao_dong_tien_tien:
    "được xếp loại hoàn thành tốt nhiệm vụ trở lên; đoàn kết, tích cực tham gia phong trào thi đua",
  chien_si_thi_dua_co_so:
    "đạt tiêu chuẩn Lao động tiên tiến và: được xếp loại hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến được cơ sở công nhận, hoặc có đề tài, đề án, công trình khoa học đã được nghiệm thu",
  chien_si_thi_dua_tinh:
    "03 lần liên tục được tặng Chiến sĩ thi đua cơ sở, có sáng kiến hoặc công trình khoa học có ảnh hưởng trong tỉnh, được lựa chọn trong số những người tiêu biểu",
  chien_si_thi_dua_bo:
    "03 lần liên tục được tặng Chiến sĩ thi đua cơ sở, có sáng kiến hoặc công trình khoa học có ảnh hưởng trong Bộ, được lựa chọn trong số những người tiêu biểu",
  chien_si_thi_dua_toan_quoc:
    "02 lần liên tục được tặng Chiến sĩ thi đua cấp Bộ, cấp tỉnh, có sáng kiến hoặc công trình khoa học có ảnh hưởng trong toàn quốc, được lựa chọn trong số những người tiêu biểu",
};

const shortByCode = new Map<string, string>(Object.entries(shortNames));

/** Titles: their names, what each asks for, how a person stands with them. */
export const titles = {
  name: nameOf,
  short: (code: string): string => shortByCode.get(code) ?? nameOf(code),
  needs: (title: string): string => `Cần: ${needs[title] ?? "chưa quy định"}.`,
  basis: (article: string): string => `Căn cứ: Luật Thi đua, khen thưởng số 06/2022/QH15, ${article}.`,
  noBasis: "Chưa có căn cứ cho thời điểm này.",
  state: "Dự kiến: chưa đủ dữ liệu (chưa có kết quả xếp loại, công nhận).",
  cardTitle: (year: string): string => `Danh hiệu thi đua năm ${year}`,
  detailTitle: (name: string, year: string): string => `${name}, năm ${year}`,
  standardTitle: (name: string): string => `Tiêu chuẩn ${name}`,
  unknownTitle: "Chưa rõ anh/chị hỏi danh hiệu nào; xin chọn một danh hiệu dưới đây.",
  standardsOnly:
    "Anh/chị chưa đồng ý cho lưu dữ liệu nên ở đây chỉ nêu tiêu chuẩn, không xét theo dữ liệu của anh/chị.",
  marked: (name: string, mark: string): string => `${name} (${mark})`,
  qualified: (text: string, mark: string): string => `${text}, ${mark}`,
  pledged: "đã đăng ký",
  aimedAt: "có trong kế hoạch",
  labelled: (label: string, text: string): string => `${label}: ${text}.`,
  sentence: (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  states: {
    projected: "Dự kiến đủ điều kiện đề nghị.",
    missing: (what: string): string => `Còn thiếu: ${what}.`,
    unknown: (what: string): string => `Chưa đủ dữ liệu: ${what}.`,
    suspended: (what: string): string => `Tạm dừng xét: ${what}.`,
  },
  andMore: (list: string): string => `${list}; và nội dung khác`,
  openQuestion: (gap: string): string => `chưa quy định ${gap}`,
  unverified: "chưa xác minh",
  met: "dự kiến đáp ứng",
  lacking: (what: string): string => `còn thiếu: ${what}`,
  unknown: (what: string): string => `chưa đủ dữ liệu: cần ${what}`,
  known: (what: string): string => `theo dữ liệu hiện có: ${what}`,
  unregulated: (what: string): string => `chưa quy định: ${what}`,
  place: (text: string, place: string): string => (place === "" ? text : `${text} (${place})`),
  criteria: "Tiêu chuẩn",
  oneOf: "Một trong các điều kiện sau",
  next: "Việc nên làm tiếp",
  oneWay: "một trong các cách",
  notes: "Lưu ý",
  assumed: (list: string): string => `Giả định khi chưa có dữ liệu: ${list}.`,
  gaps: (list: string): string => `Chưa quy định: ${list}.`,
  rests: "Kết quả dựa trên minh chứng tự khai, chưa xác minh.",
  notPledgeable: "Hình thức này do cơ quan, người có thẩm quyền đề nghị; cá nhân không đăng ký.",
  authority: "Thẩm quyền và căn cứ",
  decidedBy: "Người quyết định",
  vote: "Biểu quyết",
  standard: "Tiêu chuẩn",
  suspendedBy: "Căn cứ tạm dừng",
  footnote:
    "Kết quả là dự kiến theo dữ liệu hiện có; danh hiệu, khen thưởng do người có thẩm quyền xét và quyết định.",
  decided: "Danh hiệu, khen thưởng do người có thẩm quyền xét và quyết định.",
  judgedOn: (day: string): string => `Tính đến ${day}.`,
  verdict: { criteria, lack, need, law, next: nextWords },
};
