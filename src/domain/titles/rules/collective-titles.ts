import { allOf, anyOf, type Criterion, criterion, manual, otherWay, type Requirement } from "../criterion.ts";
import { law } from "../legal-text.ts";
import type { TitleRule } from "../title-rule.ts";

const rule = { subject: "collective", text: "law2022", manner: "register" } as const;

const advancedShare = (article: string): Criterion =>
  criterion("advancedWorkerShare", law(article), { kind: "share", of: "advancedWorkers", percent: 70 });

const advanced = allOf(
  "paths",
  criterion("rating", law("Điều 28(1)a"), { kind: "rating", least: "hoan_thanh_tot" }),
  manual("movementActive", law("Điều 28(1)b")),
  advancedShare("Điều 28(1)c"),
  criterion("noMemberWarned", law("Điều 28(1)c"), { kind: "noneWarned" }),
  manual("unity", law("Điều 28(1)d")),
);

const excellent = allOf(
  "paths",
  criterion("rating", law("Điều 27(1)a"), { kind: "rating", least: "hoan_thanh_xuat_sac" }),
  manual("movementActive", law("Điều 27(1)b")),
  criterion("allMembersCompleted", law("Điều 27(1)c"), { kind: "share", of: "completed", percent: 100 }),
  advancedShare("Điều 27(1)c"),
  criterion("memberFighter", law("Điều 27(1)d"), { kind: "memberFighter" }),
  manual("unityExemplary", law("Điều 27(1)đ")),
);

const flag = (organiser: "province" | "ministry"): Requirement =>
  anyOf(
    "paths",
    allOf(
      "yearlyPath",
      criterion("blocLeader", law("Điều 26(1)"), { kind: "leadsBloc", organisers: [organiser] }),
      criterion("targetsExceeded", law("Điều 26(1)a"), { kind: "targetsExceeded" }),
      manual("outstandingCollective", law("Điều 26(1)a")),
      manual("cleanAndThrifty", law("Điều 26(1)b")),
    ),
    otherWay(
      criterion("movementLeader", law("Điều 26(2)"), {
        kind: "leadsMovement",
        launchedBy: [organiser],
        leastYears: 3,
        reviews: ["final"],
      }),
    ),
  );

const governmentFlag = anyOf(
  "paths",
  allOf(
    "yearlyPath",
    criterion("blocLeader", law("Điều 25(1)"), { kind: "leadsBloc", organisers: ["province", "ministry"] }),
    manual("outstandingAmongLeaders", law("Điều 25(1)")),
    criterion("targetsExceeded", law("Điều 25(1)a"), { kind: "targetsExceeded" }),
    manual("cleanAndThrifty", law("Điều 25(1)b")),
  ),
  otherWay(criterion("centralBlocLeader", law("Điều 25(2)"), { kind: "leadsBloc", organisers: ["central"] })),
  otherWay(
    criterion("movementLeader", law("Điều 25(3)"), {
      kind: "leadsMovement",
      launchedBy: ["primeMinister"],
      leastYears: 5,
      reviews: ["interim", "final"],
    }),
  ),
);

/** The emulation titles of collectives (Articles 25-28). */
export const collectiveTitleRules: readonly TitleRule[] = [
  {
    ...rule,
    code: "tap_the_lao_dong_tien_tien",
    article: "Điều 28",
    decidedBy: "officeHead",
    authority: law("Điều 80(1)"),
    requirement: advanced,
  },
  {
    ...rule,
    code: "tap_the_lao_dong_xuat_sac",
    article: "Điều 27",
    decidedBy: "provincialChair",
    authority: law("Điều 79(2), 79(4)"),
    requirement: excellent,
  },
  {
    ...rule,
    code: "co_thi_dua_tinh",
    article: "Điều 26",
    decidedBy: "provincialChair",
    authority: law("Điều 79(4)"),
    requirement: flag("province"),
  },
  {
    ...rule,
    code: "co_thi_dua_bo",
    article: "Điều 26",
    decidedBy: "minister",
    authority: law("Điều 79(2)"),
    requirement: flag("ministry"),
  },
  {
    ...rule,
    code: "co_thi_dua_chinh_phu",
    article: "Điều 25",
    decidedBy: "government",
    authority: law("Điều 78(1)"),
    requirement: governmentFlag,
  },
];
