import type {
  CriterionCode,
  CriterionTest,
  OfficeCode,
  RunTest,
  WithinTest,
  YearTest,
} from "../../domain/titles/criterion.ts";
import { confirmedShort, confirmedShorts, confirmedStandard } from "./titles-confirmed.ts";
import { anyNameOf, awardNames, orBetterOf, ratingNames } from "./titles-names.ts";

type Kind = CriterionTest["kind"];
type TestOf<Of extends Kind> = Extract<CriterionTest, { kind: Of }>;
type Bodies = readonly ("province" | "ministry" | "central" | "primeMinister")[];

const twoDigits = (count: number): string => String(count).padStart(2, "0");

const bodyNames = {
  province: "tỉnh",
  ministry: "Bộ, ngành",
  central: "trung ương",
  primeMinister: "Thủ tướng Chính phủ",
} as const;

const bodiesOf = (bodies: Bodies): string => bodies.map((body) => bodyNames[body]).join(" hoặc ");

const within = { co_so: "", tinhOrBo: "trong Bộ, ngành, tỉnh", toan_quoc: "trong toàn quốc" } as const;

const initiativeOf = ({ reach }: TestOf<"achievement">): string =>
  reach === "co_so"
    ? "Có sáng kiến được cơ sở công nhận"
    : `Có sáng kiến đã được áp dụng hiệu quả và có khả năng nhân rộng ${within[reach]}`;

const scienceOf = ({ reach }: TestOf<"achievement">): string => {
  const work = "Có đề tài, đề án khoa học, công trình khoa học và công nghệ đã được nghiệm thu";
  return reach === "co_so" ? work : `${work}, có phạm vi ảnh hưởng ${within[reach]}`;
};

const yearsOf = (test: YearTest, count: number): string =>
  test.is === "award"
    ? `${twoDigits(count)} lần liên tục được tặng ${anyNameOf(test.codes)}`
    : `từ ${twoDigits(count)} năm liên tục được xếp loại ${orBetterOf(test.least)}`;

const partOf = (test: WithinTest): string => {
  const count = twoDigits(test.count);
  if (test.is === "award") return `${count} lần được tặng ${anyNameOf(test.codes)}`;
  if (test.is === "rating") return `${count} năm được xếp loại ${orBetterOf(test.least)}`;
  return test.of === "initiative"
    ? `${count} sáng kiến được công nhận và áp dụng hiệu quả`
    : `${count} đề tài, đề án, công trình khoa học đã được nghiệm thu và áp dụng hiệu quả`;
};

const runOf = ({ count, each, within: lists, after }: RunTest): string => {
  const years = each.map((test) => yearsOf(test, count)).join(" hoặc ");
  const since = after.length > 0 ? `, tính từ sau khi được tặng ${anyNameOf(after)}` : "";
  const parts = lists.map((list) => list.map(partOf).join(" và ")).join(" hoặc ");
  return `Có ${years}${since}${parts === "" ? "" : `; trong thời gian đó có ${parts}`}`;
};

const movementOf = ({ launchedBy, leastYears, reviews }: TestOf<"leadsMovement">): string => {
  const occasion = reviews.map((one) => (one === "interim" ? "sơ kết" : "tổng kết")).join(" hoặc ");
  return `Dẫn đầu phong trào thi đua do ${bodiesOf(launchedBy)} phát động, từ ${twoDigits(leastYears)} năm trở lên, khi ${occasion}`;
};

const tests: { readonly [Of in Kind]: (test: TestOf<Of>) => string } = {
  rating: ({ least }) => `Được xếp loại ${orBetterOf(least)}`,
  confirmed: ({ code }) => confirmedStandard(code),
  achievement: (test) => (test.of === "initiative" ? initiativeOf(test) : scienceOf(test)),
  run: runOf,
  held: ({ codes }) => `Đã được tặng ${anyNameOf(codes)}`,
  share: ({ of, percent }) =>
    of === "completed"
      ? `${percent}% cá nhân được xếp loại ${ratingNames.hoan_thanh} trở lên`
      : `Từ ${percent}% cá nhân được tặng ${awardNames.lao_dong_tien_tien}`,
  noneWarned: () => "Không có cá nhân bị kỷ luật từ cảnh cáo trở lên",
  memberFighter: () => `Có cá nhân được tặng ${awardNames.chien_si_thi_dua_co_so}`,
  leadsBloc: ({ organisers }) => `Dẫn đầu cụm, khối thi đua do ${bodiesOf(organisers)} tổ chức`,
  leadsMovement: movementOf,
  targetsExceeded: () => "Hoàn thành vượt các chỉ tiêu thi đua và nhiệm vụ được giao trong năm",
  ownStandard: () => "Đáp ứng tiêu chuẩn do Bộ, ngành, tỉnh quy định",
  stillExists: () => "Tập thể không bị giải thể",
  pledged: () => "Đã đăng ký thi đua",
  withinQuota: ({ percent }) => `Trong tỷ lệ ${percent}% số người được tặng ${awardNames.lao_dong_tien_tien}`,
  absence: ({ fewerThanDays }) => `Nghỉ dưới ${fewerThanDays} ngày làm việc trong năm`,
};

/** What a criterion is about, in a few words. */
const names: Readonly<Record<Exclude<CriterionCode, OfficeCode>, string>> = {
  ...confirmedShorts,
  rating: "xếp loại năm",
  excellentRating: "xếp loại xuất sắc",
  advancedWorkerStandard: "tiêu chuẩn Lao động tiên tiến",
  excellence: "một trong các thành tích",
  initiative: "sáng kiến",
  scienceWork: "đề tài, công trình khoa học",
  wideInitiative: "sáng kiến có khả năng nhân rộng",
  wideScienceWork: "công trình khoa học có ảnh hưởng rộng",
  wideReach: "phạm vi ảnh hưởng",
  awardsInARow: "số lần được tặng liên tục",
  excellentYearsInARow: "số năm xuất sắc liên tục",
  ratedYearsInARow: "số năm xếp loại liên tục",
  formerReward: "khen thưởng đã có",
  advancedWorkerShare: "tỷ lệ Lao động tiên tiến",
  noMemberWarned: "kỷ luật trong tập thể",
  allMembersCompleted: "tỷ lệ hoàn thành nhiệm vụ",
  memberFighter: "cá nhân Chiến sĩ thi đua cơ sở",
  blocLeader: "dẫn đầu cụm, khối thi đua",
  centralBlocLeader: "dẫn đầu khối thi đua trung ương",
  movementLeader: "dẫn đầu phong trào thi đua",
  targetsExceeded: "vượt chỉ tiêu thi đua",
  yearlyPath: "thành tích hằng năm",
  meritPath: "một trong các thành tích",
  paths: "tiêu chuẩn",
  standard: "tiêu chuẩn",
  ownStandard: "tiêu chuẩn riêng",
  stillExists: "tập thể còn hoạt động",
  pledged: "đăng ký thi đua",
  withinQuota: "tỷ lệ của cơ quan",
  absence: "số ngày nghỉ",
};

const nameByCode = new Map<string, string>(Object.entries(names));

/** A criterion's words. */
export const criteria = {
  name: (code: CriterionCode): string => nameByCode.get(code) ?? confirmedShort(code),
  /** What is asked, as the law puts it; by its award where that shows another title's standard. */
  asked: <Of extends Kind>(test: TestOf<Of> | null): string => {
    if (test === null) return `Đã có quyết định tặng ${awardNames.lao_dong_tien_tien} của năm`;
    const word: (test: TestOf<Of>) => string = tests[test.kind];
    return word(test);
  },
};
