import type {
  CriterionCode,
  CriterionTest,
  OfficeCode,
  RunTest,
  WithinTest,
  YearTest,
} from "../../domain/titles/criterion.ts";
import type { Messages } from "../vi/vi.ts";
import { confirmedShort, confirmedShorts, confirmedStandard } from "./titles-confirmed.ts";
import { anyNameOf, orBetterOf, plainNameOf } from "./titles-names.ts";

type Kind = CriterionTest["kind"];
type TestOf<Of extends Kind> = Extract<CriterionTest, { kind: Of }>;
type Bodies = readonly ("province" | "ministry" | "central" | "primeMinister")[];

const bodyNames = {
  province: "the province",
  ministry: "the ministry",
  central: "the central council",
  primeMinister: "the Prime Minister",
} as const;

const bodiesOf = (bodies: Bodies): string => bodies.map((body) => bodyNames[body]).join(" or ");

const within = { co_so: "", tinhOrBo: "in the ministry or province", toan_quoc: "nationwide" } as const;

const initiativeOf = ({ reach }: TestOf<"achievement">): string =>
  reach === "co_so"
    ? "An initiative recognised by the office"
    : `An initiative applied effectively that can be replicated ${within[reach]}`;

const scienceOf = ({ reach }: TestOf<"achievement">): string => {
  const work = "An accepted science topic, scheme or work";
  return reach === "co_so" ? work : `${work} with influence ${within[reach]}`;
};

const yearsOf = (test: YearTest, count: number): string =>
  test.is === "award"
    ? `${count} awards in a row of ${anyNameOf(test.codes)}`
    : `${count} years in a row rated ${orBetterOf(test.least)}`;

const partOf = (test: WithinTest): string => {
  if (test.is === "award") return `${test.count} × ${anyNameOf(test.codes)}`;
  if (test.is === "rating") return `${test.count} × rated ${orBetterOf(test.least)}`;
  return test.of === "initiative"
    ? `${test.count} initiatives recognised and applied effectively`
    : `${test.count} science works accepted and applied effectively`;
};

const runOf = ({ count, each, within: lists, after }: RunTest): string => {
  const years = each.map((test) => yearsOf(test, count)).join(" or ");
  const since = after.length > 0 ? `, after the award of ${anyNameOf(after)}` : "";
  const parts = lists.map((list) => list.map(partOf).join(" and ")).join(" or ");
  return `At least ${years}${since}${parts === "" ? "" : `; in that time ${parts}`}`;
};

const movementOf = ({ launchedBy, leastYears, reviews }: TestOf<"leadsMovement">): string => {
  const occasion = reviews.map((one) => (one === "interim" ? "interim" : "final")).join(" or ");
  return `Leads a movement of ${leastYears} years or more launched by ${bodiesOf(launchedBy)}, at its ${occasion} review`;
};

const tests: { readonly [Of in Kind]: (test: TestOf<Of>) => string } = {
  rating: ({ least }) => `A rating of ${orBetterOf(least)}`,
  confirmed: ({ code }) => confirmedStandard(code),
  achievement: (test) => (test.of === "initiative" ? initiativeOf(test) : scienceOf(test)),
  run: runOf,
  held: ({ codes }) => `Was awarded ${anyNameOf(codes)}`,
  share: ({ of, percent }) =>
    of === "completed"
      ? `${percent}% of the members rated completed or better`
      : `At least ${percent}% of the members with ${plainNameOf("lao_dong_tien_tien")}`,
  noneWarned: () => "No member disciplined with a warning or more",
  memberFighter: () => `A member with ${plainNameOf("chien_si_thi_dua_co_so")}`,
  leadsBloc: ({ organisers }) => `Leads its bloc organised by ${bodiesOf(organisers)}`,
  leadsMovement: movementOf,
  targetsExceeded: () => "Emulation targets and tasks of the year exceeded",
  ownStandard: () => "The standard set by the ministry or province",
  stillExists: () => "The collective is not dissolved",
  pledged: () => "A pledge is registered",
  withinQuota: ({ percent }) => `Within ${percent}% of those with ${plainNameOf("lao_dong_tien_tien")}`,
  absence: ({ fewerThanDays }) => `Fewer than ${fewerThanDays} working days away in the year`,
};

const names: Readonly<Record<Exclude<CriterionCode, OfficeCode>, string>> = {
  ...confirmedShorts,
  rating: "yearly rating",
  excellentRating: "rating of excellently completed",
  advancedWorkerStandard: "standard of Advanced Worker",
  excellence: "one of the achievements",
  initiative: "initiative",
  scienceWork: "science work",
  wideInitiative: "initiative that can be replicated",
  wideScienceWork: "science work of wide influence",
  wideReach: "influence",
  awardsInARow: "awards in a row",
  excellentYearsInARow: "excellent years in a row",
  ratedYearsInARow: "rated years in a row",
  formerReward: "former reward",
  advancedWorkerShare: "share of Advanced Workers",
  noMemberWarned: "discipline in the collective",
  allMembersCompleted: "share rated completed",
  memberFighter: "a Grassroots Emulation Fighter among the members",
  blocLeader: "lead of the bloc",
  centralBlocLeader: "lead of the central bloc",
  movementLeader: "lead of the movement",
  targetsExceeded: "targets exceeded",
  yearlyPath: "yearly achievements",
  meritPath: "one of the achievements",
  paths: "standard",
  standard: "standard",
  ownStandard: "own standard",
  stillExists: "the collective exists",
  pledged: "pledge",
  withinQuota: "the office's quota",
  absence: "days away",
};

const nameByCode = new Map<string, string>(Object.entries(names));

/** A criterion's words. */
export const criteria: Messages["titles"]["verdict"]["criteria"] = {
  name: (code) => nameByCode.get(code) ?? confirmedShort(code),
  asked: <Of extends Kind>(test: TestOf<Of> | null): string => {
    if (test === null) return `${plainNameOf("lao_dong_tien_tien")} was awarded for the year`;
    const word: (test: TestOf<Of>) => string = tests[test.kind];
    return word(test);
  },
};
