import { allOf, anyOf, type CriterionGroup, criterion, manual, run } from "../criterion.ts";
import { law } from "../legal-text.ts";
import type { TitleRule } from "../title-rule.ts";
import { wideFighters } from "./parts.ts";

const rule = { subject: "person", text: "law2022", manner: "register" } as const;

const advancedWorker = allOf(
  "paths",
  criterion("rating", law("Điều 24(1)a"), { kind: "rating", least: "hoan_thanh_tot" }),
  manual("spirit", law("Điều 24(1)b")),
);

const grassroots = allOf(
  "paths",
  {
    code: "advancedWorkerStandard",
    basis: law("Điều 23(1)"),
    title: "lao_dong_tien_tien",
    requirement: advancedWorker,
  },
  anyOf(
    "excellence",
    criterion("excellentRating", law("Điều 23(2)"), { kind: "rating", least: "hoan_thanh_xuat_sac" }),
    criterion("initiative", law("Điều 23(2)"), {
      kind: "achievement",
      of: "initiative",
      reach: "co_so",
      mustBeApplied: false,
    }),
    criterion("scienceWork", law("Điều 23(2)"), {
      kind: "achievement",
      of: "science",
      reach: "co_so",
      mustBeApplied: false,
    }),
  ),
);

const wideReach = (article: string, reach: "tinhOrBo" | "toan_quoc"): CriterionGroup =>
  anyOf(
    "wideReach",
    criterion("wideInitiative", law(article), {
      kind: "achievement",
      of: "initiative",
      reach,
      mustBeApplied: true,
    }),
    criterion("wideScienceWork", law(article), {
      kind: "achievement",
      of: "science",
      reach,
      mustBeApplied: true,
    }),
  );

const provincial = allOf(
  "paths",
  criterion(
    "awardsInARow",
    law("Điều 22(1)a"),
    run({
      count: 3,
      each: [{ is: "award", codes: ["chien_si_thi_dua_co_so"] }],
      usedUpBy: wideFighters,
    }),
  ),
  manual("selected", law("Điều 22(1)a")),
  wideReach("Điều 22(1)b, 22(2)", "tinhOrBo"),
);

const national = allOf(
  "paths",
  criterion(
    "awardsInARow",
    law("Điều 21(1)a"),
    run({
      count: 2,
      each: [{ is: "award", codes: wideFighters }],
      usedUpBy: ["chien_si_thi_dua_toan_quoc"],
      separateStride: 3,
    }),
  ),
  manual("selected", law("Điều 21(1)a")),
  wideReach("Điều 21(1)b, 21(2)", "toan_quoc"),
);

/** The emulation titles of persons (Articles 21-24). */
export const personTitleRules: readonly TitleRule[] = [
  {
    ...rule,
    code: "lao_dong_tien_tien",
    article: "Điều 24",
    decidedBy: "officeHead",
    authority: law("Điều 80(1)"),
    requirement: advancedWorker,
  },
  {
    ...rule,
    code: "chien_si_thi_dua_co_so",
    article: "Điều 23",
    decidedBy: "officeHead",
    authority: law("Điều 80(1)"),
    requirement: grassroots,
  },
  {
    ...rule,
    code: "chien_si_thi_dua_tinh",
    article: "Điều 22",
    decidedBy: "provincialChair",
    authority: law("Điều 79(4)"),
    requirement: provincial,
  },
  {
    ...rule,
    code: "chien_si_thi_dua_bo",
    article: "Điều 22",
    decidedBy: "minister",
    authority: law("Điều 79(2)"),
    requirement: provincial,
  },
  {
    ...rule,
    code: "chien_si_thi_dua_toan_quoc",
    article: "Điều 21",
    decidedBy: "primeMinister",
    authority: law("Điều 78(2)"),
    requirement: national,
  },
];
