import { describe, expect, test } from "vitest";
import { collectiveTitles, personTitles, rewards } from "../../../src/domain/codes.ts";
import { isInForce, legalTexts } from "../../../src/domain/titles/legal-text.ts";
import { councilVote, suspensionBasis } from "../../../src/domain/titles/procedure.ts";
import { titleArticle, titleRuleFor, titleRules } from "../../../src/domain/titles/title-rule-for.ts";
import { criteriaOf } from "./criteria-of.ts";

/** Every title and reward that the sources set a standard for, with article, who decides, and how it is striven for. */
const expected = [
  ["lao_dong_tien_tien", "person", "Điều 24", "officeHead", "Điều 80(1)", "register"],
  ["chien_si_thi_dua_co_so", "person", "Điều 23", "officeHead", "Điều 80(1)", "register"],
  ["chien_si_thi_dua_tinh", "person", "Điều 22", "provincialChair", "Điều 79(4)", "register"],
  ["chien_si_thi_dua_bo", "person", "Điều 22", "minister", "Điều 79(2)", "register"],
  ["chien_si_thi_dua_toan_quoc", "person", "Điều 21", "primeMinister", "Điều 78(2)", "register"],
  ["tap_the_lao_dong_tien_tien", "collective", "Điều 28", "officeHead", "Điều 80(1)", "register"],
  ["tap_the_lao_dong_xuat_sac", "collective", "Điều 27", "provincialChair", "Điều 79(2), 79(4)", "register"],
  ["co_thi_dua_tinh", "collective", "Điều 26", "provincialChair", "Điều 79(4)", "register"],
  ["co_thi_dua_bo", "collective", "Điều 26", "minister", "Điều 79(2)", "register"],
  ["co_thi_dua_chinh_phu", "collective", "Điều 25", "government", "Điều 78(1)", "register"],
  ["giay_khen_giam_doc_so", "person", "Điều 75(1)c", "officeHead", "Điều 80(1)", "propose"],
  ["giay_khen_giam_doc_so", "collective", "Điều 75(1)c", "officeHead", "Điều 80(1)", "propose"],
  ["ky_niem_chuong", "person", "Điều 71", "issuingBody", "Điều 79(1), 79(2), 79(4)", "propose"],
  ["bang_khen_ubnd_tinh", "person", "Điều 74", "provincialChair", "Điều 79(4)", "propose"],
  ["bang_khen_bo_truong", "person", "Điều 74", "minister", "Điều 79(2)", "propose"],
  ["bang_khen_thu_tuong", "person", "Điều 73", "primeMinister", "Điều 78(2)", "propose"],
  ["huan_chuong_lao_dong_hang_ba", "person", "Điều 44", "president", "Điều 77", "propose"],
  ["huan_chuong_lao_dong_hang_nhi", "person", "Điều 43", "president", "Điều 77", "propose"],
  ["huan_chuong_lao_dong_hang_nhat", "person", "Điều 42", "president", "Điều 77", "propose"],
  ["bang_khen_ubnd_tinh", "collective", "Điều 74", "provincialChair", "Điều 79(4)", "propose"],
  ["bang_khen_bo_truong", "collective", "Điều 74", "minister", "Điều 79(2)", "propose"],
  ["bang_khen_thu_tuong", "collective", "Điều 73", "primeMinister", "Điều 78(2)", "propose"],
  ["huan_chuong_lao_dong_hang_ba", "collective", "Điều 44", "president", "Điều 77", "propose"],
  ["huan_chuong_lao_dong_hang_nhi", "collective", "Điều 43", "president", "Điều 77", "propose"],
  ["huan_chuong_lao_dong_hang_nhat", "collective", "Điều 42", "president", "Điều 77", "propose"],
] as const;

test("every title and reward has its rule, article and authority", () => {
  const found = titleRules.map(({ code, subject, article, decidedBy, authority, manner }) => [
    code,
    subject,
    article,
    decidedBy,
    authority.article,
    manner,
  ]);
  expect(found).toEqual(expected);
  expect(new Set(titleRules.map(({ code }) => code))).toEqual(
    new Set([...personTitles, ...collectiveTitles, ...rewards]),
  );
});

test("every rule rests on the law in force since 2024 and every criterion of it names its article", () => {
  for (const { text, authority, requirement } of titleRules) {
    expect([text, legalTexts[text].from]).toEqual(["law2022", "2024-01-01"]);
    expect(authority).toMatchObject({ text: "law2022", status: "text" });
    const found = criteriaOf(requirement);
    expect(found.length).toBeGreaterThan(0);
    for (const { basis } of found) {
      expect(basis).toMatchObject({ text: "law2022", status: "text" });
      expect(basis.article).toMatch(/^Điều \d+(\(\d\))?[a-eđ]?(, \d+\(\d\))?$/);
    }
  }
});

/** The criteria of the titles, each with the point of the law where it stands. */
test.each([
  ["lao_dong_tien_tien", "person", ["rating Điều 24(1)a", "spirit Điều 24(1)b"]],
  [
    "chien_si_thi_dua_co_so",
    "person",
    [
      "rating Điều 24(1)a",
      "spirit Điều 24(1)b",
      "excellentRating Điều 23(2)",
      "initiative Điều 23(2)",
      "scienceWork Điều 23(2)",
    ],
  ],
  [
    "chien_si_thi_dua_tinh",
    "person",
    [
      "awardsInARow Điều 22(1)a",
      "selected Điều 22(1)a",
      "wideInitiative Điều 22(1)b, 22(2)",
      "wideScienceWork Điều 22(1)b, 22(2)",
    ],
  ],
  [
    "chien_si_thi_dua_toan_quoc",
    "person",
    [
      "awardsInARow Điều 21(1)a",
      "selected Điều 21(1)a",
      "wideInitiative Điều 21(1)b, 21(2)",
      "wideScienceWork Điều 21(1)b, 21(2)",
    ],
  ],
  [
    "tap_the_lao_dong_tien_tien",
    "collective",
    [
      "rating Điều 28(1)a",
      "movementActive Điều 28(1)b",
      "advancedWorkerShare Điều 28(1)c",
      "noMemberWarned Điều 28(1)c",
      "unity Điều 28(1)d",
    ],
  ],
  [
    "tap_the_lao_dong_xuat_sac",
    "collective",
    [
      "rating Điều 27(1)a",
      "movementActive Điều 27(1)b",
      "allMembersCompleted Điều 27(1)c",
      "advancedWorkerShare Điều 27(1)c",
      "memberFighter Điều 27(1)d",
      "unityExemplary Điều 27(1)đ",
    ],
  ],
  [
    "co_thi_dua_bo",
    "collective",
    [
      "blocLeader Điều 26(1)",
      "targetsExceeded Điều 26(1)a",
      "outstandingCollective Điều 26(1)a",
      "cleanAndThrifty Điều 26(1)b",
      "movementLeader Điều 26(2)",
    ],
  ],
  [
    "co_thi_dua_chinh_phu",
    "collective",
    [
      "blocLeader Điều 25(1)",
      "outstandingAmongLeaders Điều 25(1)",
      "targetsExceeded Điều 25(1)a",
      "cleanAndThrifty Điều 25(1)b",
      "centralBlocLeader Điều 25(2)",
      "movementLeader Điều 25(3)",
    ],
  ],
  ["giay_khen_giam_doc_so", "person", ["ownStandard Điều 75(2)"]],
  [
    "bang_khen_bo_truong",
    "person",
    [
      "conduct Điều 74(1)",
      "awardsInARow Điều 74(1)d",
      "excellentYearsInARow Điều 74(1)d",
      "movementAchievement Điều 74(1)a",
      "manyAchievements Điều 74(1)b",
      "contribution Điều 74(1)c",
    ],
  ],
  [
    "bang_khen_thu_tuong",
    "person",
    [
      "conduct Điều 73(1)",
      "formerReward Điều 73(1)b",
      "ratedYearsInARow Điều 73(1)b",
      "movementAchievement Điều 73(1)a",
      "manyAchievements Điều 73(1)c",
      "contribution Điều 73(1)d",
    ],
  ],
  [
    "huan_chuong_lao_dong_hang_nhi",
    "person",
    [
      "conduct Điều 43(1)",
      "formerReward Điều 43(1)đ",
      "ratedYearsInARow Điều 43(1)đ",
      "suddenAchievement Điều 43(1)a",
      "internationalPrize Điều 43(1)b",
      "invention Điều 43(1)c",
      "contribution Điều 43(1)d",
    ],
  ],
] as const)("%s of a %s asks for the law's criteria", (code, subject, criteria) => {
  const rule = titleRuleFor(code, subject, { year: 2026, on: "2026-11-20" });
  const found = rule ? criteriaOf(rule.requirement).map((one) => `${one.code} ${one.basis.article}`) : [];
  expect(found).toEqual(criteria);
});

test("a title of persons is none of collectives", () => {
  expect(titleRuleFor("lao_dong_tien_tien", "collective", { year: 2026, on: "2026-11-20" })).toBeUndefined();
  expect(titleRuleFor("co_thi_dua_tinh", "person", { year: 2026, on: "2026-11-20" })).toBeUndefined();
});

test.each([
  ["2023-12-31", null],
  ["2024-01-01", "Điều 23"],
  ["2026-11-20", "Điều 23"],
])("on %s the article of Chiến sĩ thi đua cơ sở is %s", (on, article) => {
  expect(titleArticle("chien_si_thi_dua_co_so", on)).toBe(article);
});

test("each text holds from its first day through its last", () => {
  expect(isInForce(legalTexts.decree98, "2023-12-31")).toBe(false);
  expect(isInForce(legalTexts.decree98, "2024-01-01")).toBe(true);
  expect(isInForce(legalTexts.decree98, "2025-06-30")).toBe(true);
  expect(isInForce(legalTexts.decree98, "2025-07-01")).toBe(false);
  expect(isInForce(legalTexts.decree152, "2025-06-30")).toBe(false);
  expect(isInForce(legalTexts.decree152, "2025-07-01")).toBe(true);
  expect(isInForce(legalTexts.circular15, "2025-08-03")).toBe(false);
  expect(isInForce(legalTexts.circular15, "2025-08-04")).toBe(true);
  expect(Object.values(legalTexts).map(({ name }) => name)).toEqual([
    "Luật Thi đua, khen thưởng số 06/2022/QH15",
    "Nghị định số 98/2023/NĐ-CP",
    "Nghị định số 152/2025/NĐ-CP",
    "Công văn số 5007/BNV-TĐKT năm 2023",
    "Thông tư số 15/2025/TT-BNV",
  ]);
});

describe("the council's vote", () => {
  test.each([
    ["chien_si_thi_dua_co_so", 80, "proposing"],
    ["co_thi_dua_tinh", 80, "proposing"],
    ["co_thi_dua_bo", 80, "proposing"],
    ["co_thi_dua_chinh_phu", 80, "proposing"],
    ["chien_si_thi_dua_tinh", 90, "provinceOrMinistry"],
    ["chien_si_thi_dua_bo", 90, "provinceOrMinistry"],
    ["chien_si_thi_dua_toan_quoc", 90, "provinceOrMinistry"],
  ] as const)("%s takes %i percent of all members of the %s council", (code, leastPercent, council) => {
    const basis = { text: "decree98", article: "Điều 30(7)" };
    expect(councilVote(code, "2025-06-30")).toEqual({
      leastPercent,
      council,
      basis: { ...basis, status: "reported" },
    });
    expect(councilVote(code, "2025-07-01")).toEqual({
      leastPercent,
      council,
      basis: { ...basis, status: "formerText" },
    });
  });

  test.each([
    "lao_dong_tien_tien",
    "tap_the_lao_dong_tien_tien",
    "tap_the_lao_dong_xuat_sac",
    "bang_khen_ubnd_tinh",
  ] as const)("%s takes none", (code) => {
    expect(councilVote(code, "2026-11-20")).toBeNull();
  });
});

test("what is suspended rests on the decree of the day", () => {
  expect(suspensionBasis("2025-06-30")).toEqual({
    text: "decree98",
    article: "Điều 4(4)",
    status: "reported",
  });
  expect(suspensionBasis("2025-07-01")).toEqual({
    text: "decree152",
    article: "Điều 4(4)",
    status: "reported",
  });
});
