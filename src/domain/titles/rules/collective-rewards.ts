import type { AwardCode } from "../../plan/fields.ts";
import {
  allOf,
  anyOf,
  criterion,
  type ManualCode,
  manual,
  otherWay,
  type Requirement,
  run,
  type WithinTest,
  type YearTest,
} from "../criterion.ts";
import { law } from "../legal-text.ts";
import type { TitleRule } from "../title-rule.ts";
import { awarded, certificates, flags, type OtherWays, otherWays } from "./parts.ts";

const rule = { subject: "collective", text: "law2022", manner: "propose" } as const;
const governmentFlag: readonly AwardCode[] = ["co_thi_dua_chinh_phu"];
const excellentYear: readonly YearTest[] = [
  { is: "rating", least: "hoan_thanh_xuat_sac" },
  { is: "award", codes: ["tap_the_lao_dong_xuat_sac"] },
];

const ministryCertificate = (usedUpBy: readonly AwardCode[]): Requirement =>
  allOf(
    "paths",
    manual("unityExemplary", law("Điều 74(3)")),
    anyOf(
      "meritPath",
      allOf(
        "yearlyPath",
        criterion(
          "excellentYearsInARow",
          law("Điều 74(3)d"),
          run({ count: 2, each: excellentYear, usedUpBy }),
        ),
        manual("democracyAndCare", law("Điều 74(3)d")),
      ),
      ...otherWays("74(3)", [
        ["movementAchievement", "a"],
        ["suddenAchievement", "b"],
        ["contribution", "c"],
      ]),
    ),
  );

type Steps = {
  readonly article: string;
  readonly point: string;
  readonly held: readonly AwardCode[];
  readonly within: readonly (readonly WithinTest[])[];
  /** Certificates that suffice for a collective that no flag can be given to; 0: not provided for. */
  readonly certificatesWithoutFlag: number;
  readonly extra: readonly ManualCode[];
  readonly others: OtherWays;
};

const stepped = (steps: Steps): Requirement => {
  const { article, point, held, within, certificatesWithoutFlag, extra, others } = steps;
  const basis = law(`Điều ${article}${point}`);
  const years = (lists: readonly (readonly WithinTest[])[]) =>
    criterion(
      "ratedYearsInARow",
      basis,
      run({ count: 5, each: excellentYear, upTo: "proposal", after: held, within: lists }),
    );
  const withoutFlag = allOf(
    "yearlyPath",
    otherWay(manual("notEligibleForFlag", basis)),
    years([[awarded(certificates, certificatesWithoutFlag)]]),
  );
  return allOf(
    "paths",
    manual("unity", law(`Điều ${article}`)),
    anyOf(
      "meritPath",
      allOf(
        "yearlyPath",
        criterion("formerReward", basis, { kind: "held", codes: held }),
        ...extra.map((code) => manual(code, basis)),
        certificatesWithoutFlag === 0 ? years(within) : anyOf("paths", years(within), withoutFlag),
      ),
      ...otherWays(article, others),
    ),
  );
};

/** The rewards of collectives that the office proposes (Articles 42-44, 73, 74). */
export const collectiveRewardRules: readonly TitleRule[] = [
  {
    ...rule,
    code: "bang_khen_ubnd_tinh",
    article: "Điều 74",
    decidedBy: "provincialChair",
    authority: law("Điều 79(4)"),
    requirement: ministryCertificate(["bang_khen_ubnd_tinh"]),
  },
  {
    ...rule,
    code: "bang_khen_bo_truong",
    article: "Điều 74",
    decidedBy: "minister",
    authority: law("Điều 79(2)"),
    requirement: ministryCertificate(["bang_khen_bo_truong"]),
  },
  {
    ...rule,
    code: "bang_khen_thu_tuong",
    article: "Điều 73",
    decidedBy: "primeMinister",
    authority: law("Điều 78(2)"),
    requirement: stepped({
      article: "73(4)",
      point: "e",
      held: certificates,
      within: [[awarded(flags, 1)], [awarded(certificates, 2)]],
      certificatesWithoutFlag: 0,
      extra: [],
      others: [
        ["suddenAchievement", "a"],
        ["contribution", "b"],
        ["outstandingAmongLeaders", "c"],
        ["movementAchievement", "d"],
        ["politicalDuty", "đ"],
      ],
    }),
  },
  {
    ...rule,
    code: "huan_chuong_lao_dong_hang_ba",
    article: "Điều 44",
    decidedBy: "president",
    authority: law("Điều 77"),
    requirement: stepped({
      article: "44(4)",
      point: "đ",
      held: ["bang_khen_thu_tuong"],
      within: [
        [awarded(governmentFlag, 1)],
        [awarded(flags, 2)],
        [awarded(flags, 1), awarded(certificates, 1)],
      ],
      certificatesWithoutFlag: 2,
      extra: ["tenYearsBuilt"],
      others: [
        ["suddenAchievement", "a"],
        ["contribution", "b"],
        ["movementAchievement", "c"],
        ["politicalDuty", "d"],
      ],
    }),
  },
  {
    ...rule,
    code: "huan_chuong_lao_dong_hang_nhi",
    article: "Điều 43",
    decidedBy: "president",
    authority: law("Điều 77"),
    requirement: stepped({
      article: "43(4)",
      point: "d",
      held: ["huan_chuong_lao_dong_hang_ba"],
      within: [[awarded(governmentFlag, 1), awarded(flags, 1)], [awarded(flags, 3)]],
      certificatesWithoutFlag: 3,
      extra: [],
      others: [
        ["suddenAchievement", "a"],
        ["contribution", "b"],
        ["movementAchievement", "c"],
      ],
    }),
  },
  {
    ...rule,
    code: "huan_chuong_lao_dong_hang_nhat",
    article: "Điều 42",
    decidedBy: "president",
    authority: law("Điều 77"),
    requirement: stepped({
      article: "42(4)",
      point: "d",
      held: ["huan_chuong_lao_dong_hang_nhi"],
      within: [
        [awarded(governmentFlag, 2)],
        [awarded(governmentFlag, 1), awarded(flags, 2)],
        [awarded(flags, 4)],
      ],
      certificatesWithoutFlag: 4,
      extra: [],
      others: [
        ["suddenAchievement", "a"],
        ["contribution", "b"],
        ["movementAchievement", "c"],
      ],
    }),
  },
];
