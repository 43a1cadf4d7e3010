import { describe, expect, test } from "vitest";
import { decimal, ratio } from "../../../src/domain/rational.ts";
import { exactly } from "../../../src/domain/work/interval.ts";
import { checkGeneralPoints } from "../../../src/domain/work/rating/check-general-points.ts";
import { decree335, thresholds335 } from "../../../src/domain/work/rating/decree-335.ts";
import { periodMonths } from "../../../src/domain/work/rating/period-months.ts";
import { project335 } from "../../../src/domain/work/rating/project-335.ts";
import { ratingRuleFor } from "../../../src/domain/work/rating/rating-rule-for.ts";
import { openSettings } from "../../../src/domain/work/rating/rating-settings.ts";
import { asMonths, type PeriodMonth, scorePeriod } from "../../../src/domain/work/rating/score-period.ts";
import { checkWorkItem, type WorkItem } from "../../../src/domain/work/rating/work-item.ts";
import { scoreOf } from "./periods.ts";

describe("a piece of work as told", () => {
  const item: WorkItem = {
    id: "bao-cao-quy",
    convertedQuantity: 1.5,
    origin: "assigned",
    state: "done",
    failedAssessments: { count: 1, excusedCount: 1 },
    delays: { count: 0, excusedCount: 0 },
  };

  test("is accepted as it is", () => {
    expect(checkWorkItem(item)).toEqual({ ok: true, value: item });
    expect(checkWorkItem({ ...item, convertedQuantity: 1_000_000 }).ok).toBe(true);
    expect(checkWorkItem({ ...item, convertedQuantity: 0.0001 }).ok).toBe(true);
  });

  test.each([
    [{ convertedQuantity: 0 }, "quantity-not-positive"],
    [{ convertedQuantity: -1 }, "quantity-not-positive"],
    [{ convertedQuantity: Number.NaN }, "quantity-not-positive"],
    [{ convertedQuantity: 1_000_001 }, "quantity-not-positive"],
    [{ convertedQuantity: 0.00001 }, "quantity-too-fine"],
    [{ convertedQuantity: 1.23456 }, "quantity-too-fine"],
    [{ delays: { count: 1.5, excusedCount: 0 } }, "failures-not-whole"],
    [{ delays: { count: -1, excusedCount: 0 } }, "failures-not-whole"],
    [{ failedAssessments: { count: 1, excusedCount: 0.5 } }, "failures-not-whole"],
    [{ delays: { count: 1, excusedCount: 2 } }, "excused-above-count"],
  ] as const)("%j is refused: %s", (changes, word) => {
    expect(checkWorkItem({ ...item, ...changes })).toMatchObject({
      refusal: { word, details: { id: item.id } },
    });
  });
});

describe("general points as typed", () => {
  test.each([
    ["0", "0"],
    ["27", "27"],
    ["27,5", "27.5"],
    ["27.25", "27.25"],
    ["30", "30"],
  ])("%s", (text, value) => {
    expect(checkGeneralPoints(text)).toEqual({ ok: true, value: decimal(value) });
  });

  test.each(["", "abc", "-1", "27,555", "2 7", "1000"])("%j is no such number", (text) => {
    expect(checkGeneralPoints(text)).toMatchObject({ refusal: { word: "general-points-not-a-number" } });
  });

  test.each(["30,01", "31", "100"])("%s is more than 30", (text) => {
    expect(checkGeneralPoints(text)).toMatchObject({
      refusal: { word: "general-points-out-of-range", details: { text, most: 30 } },
    });
  });
});

describe("the months of a period", () => {
  test.each([
    ["quarter", "2026-01", "2026-01", "2026-03", 3],
    ["quarter", "2026-03", "2026-01", "2026-03", 3],
    ["quarter", "2026-04", "2026-04", "2026-06", 3],
    ["quarter", "2026-12", "2026-10", "2026-12", 3],
    ["halfYear", "2026-06", "2026-01", "2026-06", 6],
    ["halfYear", "2026-07", "2026-07", "2026-12", 6],
    ["year", "2026-08", "2026-01", "2026-12", 12],
  ] as const)("%s of %s: %s to %s", (kind, month, first, last, count) => {
    const months = periodMonths(kind, month);
    expect([months[0], months.at(-1), months.length]).toEqual([first, last, count]);
  });
});

describe("what a period tells beside its points", () => {
  const quarter = { kind: "quarter", month: "2026-02" } as const;

  test("the mean so far, of all and of the task part", () => {
    const found = scorePeriod(quarter, asMonths(["2026-01", "2026-03"], scoreOf(80)), openSettings);
    expect(found).toMatchObject({
      value: { soFar: exactly(ratio(80)), taskPartSoFar: exactly(ratio(40)) },
    });
  });

  test("no mean so far where nothing has points", () => {
    expect(scorePeriod(quarter, [], openSettings)).toMatchObject({
      value: { soFar: null, taskPartSoFar: null },
    });
  });

  test("a quarter scored as a whole stands for its months", () => {
    const found = scorePeriod(
      quarter,
      asMonths(periodMonths("quarter", "2026-02"), scoreOf(71)),
      openSettings,
    );
    expect(found).toMatchObject({ value: { points: exactly(ratio(71)), missing: [], gaps: [] } });
  });

  test("what a month lacks, its period lacks, once", () => {
    const score = { ...scoreOf(80), missing: ["tasks"], gaps: ["ratioCap"] } as const;
    const months = ["2026-01", "2026-02", "2026-03"];
    expect(scorePeriod(quarter, asMonths(months, score), openSettings)).toMatchObject({
      value: { missing: ["tasks"], gaps: ["ratioCap"] },
    });
  });

  test("a refusal tells how many months were worked", () => {
    const absent = periodMonths("year", "2026-01").slice(0, 8);
    const facts = absent.map((month) => ({ month, absence: "unpaidLeave" as const }));
    expect(scorePeriod({ kind: "year", month: "2026-01" }, facts, openSettings)).toMatchObject({
      refusal: { word: "under-six-months", details: { workedCount: 4 } },
    });
  });
});

test("a projection carries its points, what it lacks, and the settings it was reckoned with", () => {
  const settings = { ...openSettings, ratioCap: "each", roundingDecimals: 2 } as const;
  const score = scorePeriod(
    { kind: "quarter", month: "2026-01" },
    asMonths(["2026-01"], scoreOf(80)),
    settings,
  );
  if (!score.ok) throw new Error(score.refusal.word);
  const findings = {
    conductFinding: false,
    dutyDiscipline: false,
    corruptionInUnit: false,
    officeRating: "notHead",
  } as const;
  expect(project335(score.value, findings, settings)).toEqual({
    ratings: ["khong_hoan_thanh", "hoan_thanh", "hoan_thanh_tot", "hoan_thanh_xuat_sac"],
    isSettled: false,
    assumes: ["withinExcellentQuota"],
    score: score.value,
    missing: ["months"],
    gaps: [],
    settings: { ratioCap: "each", roundingDecimals: 2, december: null, absentMonths: null },
  });
});

test("every figure of Decree 335 names its article", () => {
  const named = [...Object.values(decree335), ...thresholds335].map(
    ({ decree, article }) => `${decree}, ${article}`,
  );
  expect(named).toEqual([
    "Nghị định 335/2025/NĐ-CP, Điều 12(2)",
    "Nghị định 335/2025/NĐ-CP, Điều 12(3), 17(1)",
    "Nghị định 335/2025/NĐ-CP, Điều 11(1)",
    "Nghị định 335/2025/NĐ-CP, Điều 20(5)",
    "Nghị định 335/2025/NĐ-CP, Điều 20(3)",
    "Nghị định 335/2025/NĐ-CP, Điều 20(2)",
    "Nghị định 335/2025/NĐ-CP, Điều 20(1)",
  ]);
});

describe("a rule shows its basis", () => {
  const office = { kind: "own", name: "Quy chế 12/QC", from: "2026-10-01" } as const;
  const settings = { ...openSettings, publicEmployeeRule: office };
  test.each([
    ["cong_chuc", "2022-12-31", "Nghị định 90/2020/NĐ-CP", "Điều 8-11", "text"],
    ["vien_chuc", "2023-09-14", "Nghị định 90/2020/NĐ-CP", "Điều 12-15", "text"],
    ["vien_chuc", "2023-09-15", "Nghị định 90/2020/NĐ-CP (sửa đổi bởi 48/2023/NĐ-CP)", "Điều 12-15", "text"],
    ["can_bo", "2022-12-31", "Nghị định 90/2020/NĐ-CP", "Điều 4-7", "reported"],
    ["cong_chuc", "2025-06-30", "Nghị định 90/2020/NĐ-CP (sửa đổi bởi 48/2023/NĐ-CP)", "Điều 8-11", "text"],
    ["vien_chuc", "2025-06-30", "Nghị định 90/2020/NĐ-CP (sửa đổi bởi 48/2023/NĐ-CP)", "Điều 12-15", "text"],
    ["can_bo", "2025-06-30", "Nghị định 90/2020/NĐ-CP (sửa đổi bởi 48/2023/NĐ-CP)", "Điều 4-7", "reported"],
    ["cong_chuc", "2026-06-30", "Nghị định 335/2025/NĐ-CP", "Điều 2(2), 20, 27", "text"],
    [
      "vien_chuc",
      "2026-08-31",
      "Nghị định 90/2020/NĐ-CP (sửa đổi bởi 48/2023/NĐ-CP)",
      "Điều 12-15; chuyển tiếp theo Nghị định 233/2026/NĐ-CP",
      "reported",
    ],
    [
      "vien_chuc",
      "2026-12-31",
      "Quy chế 12/QC",
      "Quy chế của đơn vị theo Nghị định 233/2026/NĐ-CP",
      "reported",
    ],
  ] as const)("%s on %s: %s, %s", (staffKind, day, name, article, status) => {
    expect(ratingRuleFor(staffKind, day, settings)).toMatchObject({ value: { name, article, status } });
  });

  test.each([
    ["decree335", "2026-03-01", "Điều 28(2): cơ quan quyết định áp dụng"],
    ["decree90", "2022-03-01", "theo quy định của cơ quan"],
  ] as const)("contract staff under %s", (ruleId, day, article) => {
    const contractStaff = { ruleId, from: day };
    expect(ratingRuleFor("nguoi_lao_dong", day, { ...openSettings, contractStaff })).toMatchObject({
      value: { ruleId, article, from: day, through: null },
    });
  });
});

describe("the ways to take a mean", () => {
  const year = { kind: "year", month: "2026-01" } as const;
  const readings = (facts: readonly PeriodMonth[], settings = openSettings): unknown => {
    const found = scorePeriod(year, facts, settings);
    return found.ok
      ? found.value.readings.map(({ countedCount, openCount }) => [countedCount, openCount])
      : found;
  };
  const whole = asMonths(periodMonths("year", "2026-01"), scoreOf(80));

  test("are one where nothing is open", () => {
    expect(readings(whole)).toEqual([[12, 0]]);
  });

  test("are two where December waits", () => {
    expect(readings(whole.slice(0, 11))).toEqual([
      [12, 1],
      [11, 0],
    ]);
  });

  test("are two where a newcomer's months are in question", () => {
    const absent = periodMonths("year", "2026-01").slice(0, 2);
    const facts = [...absent.map((month) => ({ month, absence: "notEmployed" as const })), ...whole.slice(2)];
    expect(readings(facts)).toEqual([
      [10, 0],
      [12, 0],
    ]);
    expect(readings(facts, { ...openSettings, absentMonths: "asZero" })).toEqual([[12, 0]]);
  });
});
