import { describe, expect, test } from "vitest";
import { z } from "zod";
import { decimal } from "../../../src/domain/rational.ts";
import { checkWork } from "../../../src/domain/work/check-work.ts";
import { tasksNeeded } from "../../../src/domain/work/tasks-needed.ts";
import { wellDoneTaskRate } from "../../../src/domain/work/well-done-task-rate.ts";
import type { WorkCounts } from "../../../src/domain/work/work-counts.ts";
import { readCases } from "../calendar/read-cases.ts";
import { countsInWords } from "./facts.ts";
import { fraction } from "./fraction.ts";

const table = (name: string): URL => new URL(`./${name}.yaml`, import.meta.url);

describe("the rate of tasks done well", () => {
  const shape = z.strictObject({
    given: z.array(countsInWords),
    expected: z.union([z.tuple([z.string(), z.string()]), z.literal("không có")]),
    basis: z.string(),
  });
  test.each(readCases(table("rates"), shape))("$basis: $expected", ({ given, expected }) => {
    const rate = expected === "không có" ? null : { low: fraction(expected[0]), high: fraction(expected[1]) };
    expect(wellDoneTaskRate(...given)).toEqual(rate);
  });
});

describe("which figures of a month can be", () => {
  const shape = z.strictObject({
    given: countsInWords,
    month: z.string().default("2026-10"),
    today: z.string().default("2026-11-20"),
    expected: z.string(),
    basis: z.string(),
  });
  test.each(readCases(table("checks"), shape))("$basis: $expected", ({ given, month, today, expected }) => {
    const found = checkWork(given, { month, today });
    expect(found.ok ? "nhận" : found.refusal.word).toBe(expected);
    if (found.ok) expect(found.value).toBe(given);
  });
});

describe("how many further tasks done well reach the goal", () => {
  const shape = z.strictObject({
    given: z.tuple([z.number(), z.number(), z.string(), z.enum(["từ", "trên"])]),
    expected: z.union([z.number(), z.literal("không thể")]),
    basis: z.string(),
  });
  test.each(readCases(table("tasks-needed"), shape))("$given: $expected ($basis)", ({ given, expected }) => {
    const [well, assignedCount, goal, operator] = given;
    const sum = { assignedCount, leastWellDone: well, mostWellDone: assignedCount };
    const needed = tasksNeeded(sum, decimal(goal), operator === "từ" ? "atLeast" : "moreThan");
    expect(needed ?? "không thể").toBe(expected);
    if (operator === "từ") expect(tasksNeeded(sum, decimal(goal))).toBe(needed);
  });
});

test("a refusal carries the figures that its wording needs", () => {
  const counts = {
    assignedCount: 18,
    doneCount: 19,
    wellDoneCount: null,
    qualityCount: null,
    onTimeCount: null,
  };
  const of = (changes: Partial<WorkCounts>, month = "2026-10"): unknown => {
    const found = checkWork({ ...counts, ...changes }, { month, today: "2026-11-20" });
    return found.ok ? found : found.refusal.details;
  };
  expect(of({})).toEqual({ done: 19, assigned: 18 });
  expect(of({ doneCount: 10, wellDoneCount: 11 })).toEqual({ well: 11, done: 10 });
  expect(of({ doneCount: null, wellDoneCount: 19 })).toEqual({ well: 19, assigned: 18 });
  expect(of({ doneCount: 10, qualityCount: 11 })).toEqual({ quality: 11, done: 10 });
  expect(of({ doneCount: null, qualityCount: 19 })).toEqual({ quality: 19, assigned: 18 });
  expect(of({ doneCount: 10, onTimeCount: 11 })).toEqual({ onTime: 11, done: 10 });
  expect(of({ doneCount: null, onTimeCount: 19 })).toEqual({ onTime: 19, assigned: 18 });
  expect(of({ doneCount: 10, wellDoneCount: 9, qualityCount: 8 })).toEqual({ well: 9, quality: 8 });
  expect(of({ doneCount: 10, wellDoneCount: 9, onTimeCount: 8 })).toEqual({ well: 9, onTime: 8 });
  expect(of({ doneCount: 10, wellDoneCount: 5, qualityCount: 8, onTimeCount: 8 })).toEqual({
    well: 5,
    least: 6,
  });
  expect(of({ doneCount: -1 })).toEqual({ field: "doneCount", count: -1 });
  expect(of({ doneCount: 1.5 })).toEqual({ field: "doneCount", count: 1.5 });
  expect(of({ doneCount: 20000 })).toEqual({ field: "doneCount", count: 20000, most: 10000 });
  expect(of({}, "2026-12")).toEqual({ month: "2026-12" });
  expect(of({}, "2020-05")).toEqual({ month: "2020-05", earliest: "2021-01" });
});
