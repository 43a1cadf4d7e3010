import { describe, expect, test } from "vitest";
import { z } from "zod";
import { decimal } from "../../../src/domain/rational.ts";
import { exactly, type Interval } from "../../../src/domain/work/interval.ts";
import { type LeaderRates, leaderRates } from "../../../src/domain/work/rating/leader-rates.ts";
import { generalPointsNeeded, monthlyPointsNeeded } from "../../../src/domain/work/rating/points-needed.ts";
import { openSettings, type RatingSettings } from "../../../src/domain/work/rating/rating-settings.ts";
import { scoreMonth } from "../../../src/domain/work/rating/score-month.ts";
import { estimateTaskRates, taskRates } from "../../../src/domain/work/rating/task-rates.ts";
import { readCases } from "../calendar/read-cases.ts";
import { countsInWords } from "./facts.ts";
import { fraction } from "./fraction.ts";
import { periodInWords, scoredPeriod } from "./periods.ts";
import { interval } from "./words.ts";
import { workItemInWords } from "./work-item-in-words.ts";

const table = (name: string): URL => new URL(`./${name}.yaml`, import.meta.url);
const ends = z.union([z.string(), z.tuple([z.string(), z.string()])]);
const words = z.array(z.string()).default([]);

describe("a, b and c of the pieces of work", () => {
  const shape = z.strictObject({
    given: z.array(workItemInWords),
    expected: z.union([z.tuple([z.string(), z.string(), z.string()]), z.literal("chưa được giao")]),
    basis: z.string(),
  });
  test.each(readCases(table("task-rates"), shape))("$basis: $expected", ({ given, expected }) => {
    const items = given.map((item, place) => ({ ...item, id: String(place) }));
    if (expected === "chưa được giao") return void expect(taskRates(items)).toBe("nothingAssigned");
    const [quantityRate, qualityRate, timelinessRate] = expected.map((text) => exactly(fraction(text)));
    expect(taskRates(items)).toEqual({ quantityRate, qualityRate, timelinessRate });
  });
});

const leaderWord = z.enum(["đủ", "nửa", "thiếu", "lửng"]);
const leaderRate: Readonly<Record<z.output<typeof leaderWord>, Interval>> = {
  đủ: interval("1"),
  nửa: interval("1/2"),
  thiếu: interval(["1/2", "1"]),
  lửng: interval(["1/2", "1"]),
};
const leaderInWords = z.tuple([leaderWord, leaderWord, leaderWord]).transform(([d, đ, e]): LeaderRates => {
  const named = [["unitResult", d] as const, ["organisingAbility", đ] as const, ["unity", e] as const];
  return {
    unitResult: leaderRate[d],
    organisingAbility: leaderRate[đ],
    unity: leaderRate[e],
    missing: named.filter(([, word]) => word === "thiếu").map(([name]) => name),
    gaps: named.filter(([, word]) => word === "lửng").map(([name]) => name as "organisingAbility" | "unity"),
  };
});

describe("d, đ and e of a leader", () => {
  const known = z.boolean().nullable();
  const shape = z.strictObject({
    given: z.tuple([z.number().nullable(), known, known, known, known, known]),
    expected: leaderInWords,
    basis: z.string(),
  });
  test.each(readCases(table("leader"), shape))("$given ($basis)", ({ given, expected }) => {
    const [failingStaffCount, allTasksWell, hasInitiative, lastingDelays, keepsUnity, lastingDiscord] = given;
    const facts = {
      failingStaffCount,
      allTasksWell,
      hasInitiative,
      lastingDelays,
      keepsUnity,
      lastingDiscord,
    };
    expect(leaderRates(facts)).toEqual(expected);
  });
});

describe("the points of a month", () => {
  const given = z.strictObject({
    abc: z.union([z.tuple([z.string(), z.string(), z.string()]), z.literal("chưa được giao"), z.null()]),
    "lãnh đạo": leaderInWords.nullable().default(null),
    chung: z.number().nullable(),
    trần: z.enum(["mỗi tiêu chí", "không"]).nullable().default(null),
    "làm tròn": z.number().nullable().default(null),
  });
  const shape = z.strictObject({
    given,
    expected: z.strictObject({ "nhiệm vụ": ends, điểm: ends }),
    basis: z.string(),
    missing: words,
    gaps: words,
  });
  test.each(readCases(table("month-points"), shape))("$basis", ({ given: row, expected, missing, gaps }) => {
    const [a, b, c] = Array.isArray(row.abc) ? row.abc.map((text) => exactly(fraction(text))) : [];
    const rates = a && b && c ? { quantityRate: a, qualityRate: b, timelinessRate: c } : null;
    const settings: RatingSettings = {
      ...openSettings,
      ratioCap: row.trần === null ? null : row.trần === "không" ? "none" : "each",
      roundingDecimals: row["làm tròn"],
    };
    const score = scoreMonth(
      {
        tasks: row.abc === "chưa được giao" ? "nothingAssigned" : rates,
        leader: row["lãnh đạo"],
        generalPoints: row.chung === null ? null : decimal(row.chung),
      },
      settings,
    );
    expect(score.taskPoints).toEqual(interval(expected["nhiệm vụ"]));
    expect(score.points).toEqual(interval(expected.điểm));
    expect([score.missing, score.gaps]).toEqual([missing, gaps]);
  });
});

describe("the task part as far as counts tell", () => {
  const shape = z.strictObject({
    given: countsInWords,
    expected: z.tuple([z.string(), z.string()]),
    basis: z.string(),
  });
  test.each(readCases(table("estimates"), shape))("$basis: $expected", ({ given, expected }) => {
    const facts = { tasks: estimateTaskRates(given), leader: null, generalPoints: null };
    expect(scoreMonth(facts, openSettings).taskPoints).toEqual(interval(expected));
  });
});

describe("the mean of a period", () => {
  const reasons: Readonly<Record<string, string>> = {
    "under-six-months": "chưa đủ 6 tháng",
    "no-worked-month": "không có tháng làm việc",
    "absence-not-regulated": "chưa quy định",
  };
  const expected = z.union([z.string(), z.tuple([z.string(), z.string()])]);
  const shape = z.strictObject({
    given: periodInWords,
    expected,
    basis: z.string(),
    missing: words,
    gaps: words,
  });
  test.each(readCases(table("periods"), shape))(
    "$basis: $expected",
    ({ given, expected: wanted, missing, gaps }) => {
      const found = scoredPeriod(given);
      if (!found.ok) return void expect(reasons[found.refusal.word]).toBe(wanted);
      expect(found.value.points).toEqual(interval(wanted));
      expect([found.value.missing, found.value.gaps]).toEqual([missing, gaps]);
    },
  );
});

describe("what each rating still takes", () => {
  const given = z.union([z.strictObject({ "nhiệm vụ": ends }), periodInWords]);
  const shape = z.strictObject({ given, expected: z.array(z.string().nullable()), basis: z.string() });
  test.each(readCases(table("needed"), shape))("$basis: $expected", ({ given: row, expected }) => {
    const wanted = expected.map((text) => (text === null ? null : fraction(text)));
    if ("nhiệm vụ" in row) {
      expect(generalPointsNeeded(interval(row["nhiệm vụ"])).map(({ points }) => points)).toEqual(wanted);
      return;
    }
    const score = scoredPeriod(row);
    if (!score.ok) throw new Error(score.refusal.word);
    const needed = monthlyPointsNeeded(score.value.readings);
    expect(needed.map(({ rating }) => rating)).toEqual([
      "hoan_thanh",
      "hoan_thanh_tot",
      "hoan_thanh_xuat_sac",
    ]);
    expect(needed.map(({ points }) => points)).toEqual(wanted);
  });
});
