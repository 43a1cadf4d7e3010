import { describe, expect, test } from "vitest";
import { z } from "zod";
import { mostExcellent, mostExcellentAmong } from "../../../src/domain/work/rating/excellent-quota.ts";
import type { LeaderFacts90 } from "../../../src/domain/work/rating/facts-90.ts";
import { rate90 } from "../../../src/domain/work/rating/rate-90.ts";
import { rate335 } from "../../../src/domain/work/rating/rate-335.ts";
import { rateOffice335 } from "../../../src/domain/work/rating/rate-office-335.ts";
import { ratingRuleFor } from "../../../src/domain/work/rating/rating-rule-for.ts";
import { openSettings } from "../../../src/domain/work/rating/rating-settings.ts";
import { readCases } from "../calendar/read-cases.ts";
import { fraction } from "./fraction.ts";
import { interval, ratingNamed, ratingsInWords } from "./words.ts";

const table = (name: string): URL => new URL(`./${name}.yaml`, import.meta.url);
const flag = z.boolean().nullable();
const figure = (usual: number) => z.number().nullable().default(usual);
const words = z.array(z.string()).default([]);

describe("the rating that points and findings project under Decree 335", () => {
  const given = z.strictObject({
    điểm: z.union([z.string(), z.tuple([z.string(), z.string()])]),
    "suy thoái": flag.default(false),
    "kỷ luật": flag.default(false),
    "tham nhũng": flag.default(false),
    "cơ quan": z.string().nullable().default(null),
  });
  const shape = z.strictObject({
    given,
    expected: z.array(z.string()),
    basis: z.string(),
    assumes: z.array(z.string()).optional(),
  });
  test.each(readCases(table("ratings-335"), shape))(
    "$basis: $expected",
    ({ given: row, expected, assumes }) => {
      const office = row["cơ quan"];
      const found = rate335(interval(row.điểm), {
        conductFinding: row["suy thoái"],
        dutyDiscipline: row["kỷ luật"],
        corruptionInUnit: row["tham nhũng"],
        officeRating: office === null ? "notHead" : office === "chưa biết" ? "unknown" : ratingNamed(office),
      });
      expect(ratingsInWords(found.ratings)).toEqual(expected);
      expect(found.isSettled).toBe(expected.length === 1);
      if (assumes) expect(found.assumes).toEqual(assumes);
    },
  );
});

const conditionShape = {
  expected: z.union([z.array(z.string()), z.string()]),
  "chắc chắn": z.boolean().optional(),
  basis: z.string(),
  assumes: z.array(z.string()).optional(),
  missing: words,
  gaps: words,
};

describe("the rating under Decree 90", () => {
  const leader = z
    .strictObject({
      "chỉ tiêu": figure(10),
      xong: figure(10),
      tốt: figure(10),
      vượt: figure(5),
      "đơn vị": figure(10),
      "hoàn thành": figure(10),
      khá: figure(7),
      "tham nhũng": flag.default(false),
    })
    .transform(
      (row): LeaderFacts90 => ({
        targetCount: row["chỉ tiêu"],
        targetsDoneCount: row.xong,
        targetsWellDoneCount: row.tốt,
        targetsExceededCount: row.vượt,
        directUnitCount: row["đơn vị"],
        unitsCompletedCount: row["hoàn thành"],
        unitsGoodCount: row.khá,
        corruptionInUnit: row["tham nhũng"],
      }),
    );
  const given = z.strictObject({
    "chấp hành": z.enum(["tốt", "đạt", "không"]).nullable().default("tốt"),
    giao: figure(20),
    xong: figure(20),
    tốt: figure(20),
    vượt: figure(10),
    "hiệu quả cao": flag.default(true),
    "suy thoái": flag.default(false),
    "kỷ luật": flag.default(false),
    "lãnh đạo": leader.nullable().default(null),
    làm: z.number().default(12),
    nghỉ: z.number().default(0),
    "thai sản": z.boolean().default(false),
  });
  const conduct = { tốt: "keptWell", đạt: "kept", không: "notKept" } as const;
  const reasons: Readonly<Record<string, string>> = {
    "under-six-months": "chưa đủ 6 tháng",
    "absence-not-regulated": "chưa quy định việc nghỉ",
  };
  const shape = z.strictObject({ given, ...conditionShape });
  test.each(readCases(table("ratings-90"), shape))(
    "$basis: $expected",
    ({ given: row, expected, ...wanted }) => {
      const found = rate90({
        conduct: row["chấp hành"] && conduct[row["chấp hành"]],
        taskCount: row.giao,
        doneCount: row.xong,
        wellDoneCount: row.tốt,
        exceededCount: row.vượt,
        highEffect: row["hiệu quả cao"],
        conductFinding: row["suy thoái"],
        disciplined: row["kỷ luật"],
        leader: row["lãnh đạo"],
        workedMonths: row.làm,
        offMonths: row.nghỉ,
        onMaternityLeave: row["thai sản"],
      });
      if (!found.ok) return void expect(reasons[found.refusal.word]).toBe(expected);
      const { ratings, isSettled, missing, gaps, assumes } = found.value;
      expect(ratings.length === 0 ? "chưa quy định" : ratingsInWords(ratings)).toEqual(expected);
      expect(isSettled).toBe(wanted["chắc chắn"] ?? (Array.isArray(expected) && expected.length === 1));
      expect([missing, gaps]).toEqual([wanted.missing, wanted.gaps]);
      if (wanted.assumes) expect(assumes).toEqual(wanted.assumes);
    },
  );
});

describe("the rating of an administrative body", () => {
  const given = z.strictObject({
    điểm: z.string().nullable().default("95"),
    "nhiệm vụ": figure(20),
    xong: figure(20),
    tốt: figure(20),
    trễ: figure(0),
    vượt: figure(6),
    "đơn vị không hoàn thành": figure(0),
    "khắc phục": flag.default(true),
    "sai phạm": flag.default(false),
    "bất khả kháng": z.boolean().default(false),
  });
  const shape = z.strictObject({ given, ...conditionShape });
  test.each(readCases(table("ratings-office"), shape))(
    "$basis: $expected",
    ({ given: row, expected, ...wanted }) => {
      const found = rateOffice335({
        points: row.điểm === null ? null : fraction(row.điểm),
        taskCount: row["nhiệm vụ"],
        doneCount: row.xong,
        wellDoneCount: row.tốt,
        lateCount: row.trễ,
        exceededCount: row.vượt,
        failedUnitCount: row["đơn vị không hoàn thành"],
        faultsMended: row["khắc phục"],
        wrongdoing: row["sai phạm"],
        forceMajeure: row["bất khả kháng"],
      });
      const silent = found.gaps.includes("forceMajeure") ? "cấp có thẩm quyền xem xét" : "chưa quy định";
      expect(found.ratings.length === 0 ? silent : ratingsInWords(found.ratings)).toEqual(expected);
      expect(found.isSettled).toBe(wanted["chắc chắn"] ?? (Array.isArray(expected) && expected.length === 1));
      expect([found.missing, found.gaps]).toEqual([wanted.missing, wanted.gaps]);
      if (wanted.assumes) expect(found.assumes).toEqual(wanted.assumes);
    },
  );
});

describe("which text rates whom on which day", () => {
  const kinds = {
    "cán bộ": "can_bo",
    "công chức": "cong_chuc",
    "viên chức": "vien_chuc",
    "người lao động": "nguoi_lao_dong",
  } as const;
  const answers: Readonly<Record<string, string>> = {
    decree90: "NĐ 90",
    decree335: "NĐ 335",
    ownRule233: "quy chế đơn vị",
    "no-rule-for-day": "chưa có căn cứ",
    "own-rule-unknown": "hỏi đơn vị",
    "own-rule-missing": "đơn vị phải có quy chế",
    "office-decides": "cơ quan quyết định",
  };
  const given = z.strictObject({
    ai: z.enum(["cán bộ", "công chức", "viên chức", "người lao động"]),
    ngày: z.string(),
    "đơn vị": z.string().nullable().default(null),
    "cơ quan": z
      .tuple([z.enum(["NĐ 90", "NĐ 335"]), z.string()])
      .nullable()
      .default(null),
  });
  const shape = z.strictObject({ given, expected: z.string(), basis: z.string() });
  test.each(readCases(table("rules"), shape))(
    "$given.ai $given.ngày: $expected ($basis)",
    ({ given: row, expected }) => {
      const [unit, office] = [row["đơn vị"], row["cơ quan"]];
      const own = { kind: "own", name: "Quy chế đánh giá", from: unit ?? "" } as const;
      const found = ratingRuleFor(kinds[row.ai], row.ngày, {
        ...openSettings,
        publicEmployeeRule: unit === null ? null : unit === "chưa có" ? { kind: "none" } : own,
        contractStaff: office && {
          ruleId: office[0] === "NĐ 90" ? "decree90" : "decree335",
          from: office[1],
        },
      });
      expect(answers[found.ok ? found.value.ruleId : found.refusal.word]).toBe(expected);
      if (!found.ok) return;
      expect(found.value.staffKind).toBe(kinds[row.ai]);
      expect(found.value.from <= row.ngày && row.ngày <= (found.value.through ?? "9999")).toBe(true);
      for (const text of [found.value.name, found.value.article]) expect(text).not.toBe("");
    },
  );
});

describe("how many may be rated excellent", () => {
  const shape = z.strictObject({
    given: z.strictObject({
      tốt: z.number().optional(),
      "cả nhóm": z.number().optional(),
      "nổi trội": z.boolean().default(false),
    }),
    expected: z.number(),
    basis: z.string(),
  });
  test.each(readCases(table("quota"), shape))("$given: $expected ($basis)", ({ given, expected }) => {
    const office = given["nổi trội"] ? "outstanding" : "usual";
    const group = given["cả nhóm"];
    expect(
      group === undefined ? mostExcellent(given.tốt ?? 0, office) : mostExcellentAmong(group, office),
    ).toBe(expected);
  });
});
