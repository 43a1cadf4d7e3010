import type { ManualCode, OfficeCode } from "../../domain/titles/criterion.ts";

/** A standard that only people can confirm, as the law puts it. */
const standards: Readonly<Record<Exclude<ManualCode, OfficeCode>, string>> = {
  spirit: "Có tinh thần tự lực, tự cường; đoàn kết, tương trợ, tích cực tham gia phong trào thi đua",
  selected: "Có thành tích xuất sắc tiêu biểu, được lựa chọn trong số những người đủ số lần liên tục",
  conduct: "Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước",
  movementActive: "Tích cực, thường xuyên tham gia phong trào thi đua, thiết thực, hiệu quả",
  unity: "Nội bộ đoàn kết, chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước",
  unityExemplary:
    "Nội bộ đoàn kết, gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước",
  outstandingCollective: "Là tập thể tiêu biểu xuất sắc",
  outstandingAmongLeaders: "Tiêu biểu xuất sắc trong số các tập thể dẫn đầu cụm, khối thi đua",
  cleanAndThrifty:
    "Nội bộ đoàn kết; tổ chức đảng, đoàn thể trong sạch, vững mạnh; thực hành tiết kiệm, chống lãng phí, phòng, chống tham nhũng",
  democracyAndCare: "Thực hiện tốt dân chủ ở cơ sở, chăm lo đời sống người lao động",
  tenYearsBuilt: "Có quá trình xây dựng, phát triển từ 10 năm trở lên",
  notEligibleForFlag: "Không thuộc đối tượng xét tặng cờ thi đua",
  movementAchievement: "Có thành tích xuất sắc trong phong trào thi đua",
  manyAchievements: "Có nhiều thành tích hoặc thành tích đột xuất, có phạm vi ảnh hưởng",
  suddenAchievement: "Lập được thành tích xuất sắc đột xuất",
  internationalPrize: "Có giải thưởng cao ở khu vực hoặc quốc tế",
  invention: "Có phát minh, sáng chế hoặc công trình khoa học có ảnh hưởng rộng",
  contribution: "Có đóng góp vào phát triển kinh tế - xã hội, ứng dụng tiến bộ khoa học, kỹ thuật",
  politicalDuty: "Hoàn thành xuất sắc nhiệm vụ chính trị được giao",
};

const shorts: Readonly<Record<Exclude<ManualCode, OfficeCode>, string>> = {
  spirit: "tinh thần, tham gia phong trào",
  selected: "việc được lựa chọn",
  conduct: "việc chấp hành chủ trương, pháp luật",
  movementActive: "việc tham gia phong trào thi đua",
  unity: "đoàn kết nội bộ",
  unityExemplary: "đoàn kết, gương mẫu",
  outstandingCollective: "tập thể tiêu biểu xuất sắc",
  outstandingAmongLeaders: "tiêu biểu trong số tập thể dẫn đầu",
  cleanAndThrifty: "tổ chức trong sạch, thực hành tiết kiệm",
  democracyAndCare: "dân chủ ở cơ sở, chăm lo đời sống",
  tenYearsBuilt: "thời gian xây dựng, phát triển",
  notEligibleForFlag: "việc không thuộc đối tượng cờ thi đua",
  movementAchievement: "thành tích trong phong trào",
  manyAchievements: "nhiều thành tích",
  suddenAchievement: "thành tích đột xuất",
  internationalPrize: "giải thưởng quốc tế",
  invention: "phát minh, sáng chế",
  contribution: "đóng góp",
  politicalDuty: "nhiệm vụ chính trị",
};

const standardByCode = new Map<string, string>(Object.entries(standards));
const shortByCode = new Map<string, string>(Object.entries(shorts));

/** What people confirm, in full. */
export const confirmedStandard = (code: string): string =>
  standardByCode.get(code) ?? "Đáp ứng tiêu chuẩn riêng của cơ quan";

/** What people confirm, in a few words. */
export const confirmedShort = (code: string): string =>
  shortByCode.get(code) ?? "tiêu chuẩn riêng của cơ quan";

/** The same, by its code. */
export const confirmedShorts = shorts;
