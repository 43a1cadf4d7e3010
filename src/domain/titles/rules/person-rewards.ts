import type { AwardCode } from "../../plan/fields.ts";
import { allOf, anyOf, criterion, manual, type Requirement, run, type WithinTest } from "../criterion.ts";
import { law } from "../legal-text.ts";
import type { TitleRule } from "../title-rule.ts";
import { awarded, certificates, type OtherWays, otherWays, wideFighters } from "./parts.ts";

const rule = { subject: "person", text: "law2022", manner: "propose" } as const;
const fighter: readonly AwardCode[] = ["chien_si_thi_dua_co_so"];

const proofs: readonly (readonly WithinTest[])[] = [
  [{ is: "achievement", of: "initiative", count: 2 }],
  [{ is: "achievement", of: "science", count: 2 }],
];

const ministryCertificate = (usedUpBy: readonly AwardCode[]): Requirement =>
  allOf(
    "paths",
    manual("conduct", law("Điều 74(1)")),
    anyOf(
      "meritPath",
      criterion(
        "awardsInARow",
        law("Điều 74(1)d"),
        run({ count: 2, each: [{ is: "award", codes: fighter }], withinWhenBoth: proofs, usedUpBy }),
      ),
      criterion(
        "excellentYearsInARow",
        law("Điều 74(1)d"),
        run({ count: 2, each: [{ is: "rating", least: "hoan_thanh_xuat_sac" }], within: proofs, usedUpBy }),
      ),
      ...otherWays("74(1)", [
        ["movementAchievement", "a"],
        ["manyAchievements", "b"],
        ["contribution", "c"],
      ]),
    ),
  );

type Steps = {
  readonly article: string;
  readonly point: string;
  readonly held: readonly AwardCode[];
  /** Whether the years come after the reward held. */
  readonly comesAfter: boolean;
  readonly reachesProposal: boolean;
  readonly within: readonly WithinTest[];
  readonly others: OtherWays;
};

/** A reward for those who hold a lower one and have been rated good for five years in a row. */
const stepped = ({ article, point, held, comesAfter, reachesProposal, within, others }: Steps): Requirement =>
  allOf(
    "paths",
    manual("conduct", law(`Điều ${article}`)),
    anyOf(
      "meritPath",
      allOf(
        "yearlyPath",
        criterion("formerReward", law(`Điều ${article}${point}`), { kind: "held", codes: held }),
        criterion(
          "ratedYearsInARow",
          law(`Điều ${article}${point}`),
          run({
            count: 5,
            each: [{ is: "rating", least: "hoan_thanh_tot" }],
            upTo: reachesProposal ? "proposal" : "anyYear",
            after: comesAfter ? held : [],
            within: [within],
          }),
        ),
      ),
      ...otherWays(article, others),
    ),
  );

const excellent = (count: number): WithinTest => ({ is: "rating", least: "hoan_thanh_xuat_sac", count });

/** The rewards of persons that the office proposes (Articles 42-44, 73, 74). */
export const personRewardRules: readonly TitleRule[] = [
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
      article: "73(1)",
      point: "b",
      held: certificates,
      comesAfter: false,
      reachesProposal: true,
      within: [awarded(fighter, 3)],
      others: [
        ["movementAchievement", "a"],
        ["manyAchievements", "c"],
        ["contribution", "d"],
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
      article: "44(1)",
      point: "e",
      held: ["bang_khen_thu_tuong"],
      comesAfter: true,
      reachesProposal: true,
      within: [excellent(1), awarded(fighter, 3)],
      others: [
        ["movementAchievement", "a"],
        ["invention", "b"],
        ["contribution", "c"],
        ["suddenAchievement", "d"],
        ["internationalPrize", "đ"],
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
      article: "43(1)",
      point: "đ",
      held: ["huan_chuong_lao_dong_hang_ba"],
      comesAfter: true,
      reachesProposal: false,
      within: [excellent(2), awarded(wideFighters, 1)],
      others: [
        ["suddenAchievement", "a"],
        ["internationalPrize", "b"],
        ["invention", "c"],
        ["contribution", "d"],
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
      article: "42(1)",
      point: "đ",
      held: ["huan_chuong_lao_dong_hang_nhi"],
      comesAfter: true,
      reachesProposal: true,
      within: [excellent(3), awarded(wideFighters, 2)],
      others: [
        ["suddenAchievement", "a"],
        ["internationalPrize", "b"],
        ["invention", "c"],
        ["contribution", "d"],
      ],
    }),
  },
];
