import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import type { DayOff } from "../../../src/domain/calendar/day-off.ts";
import { readCases } from "./read-cases.ts";
import { inWords } from "./words.ts";

const calendar = createCalendar();
const table = (name: string): URL => new URL(`./${name}.yaml`, import.meta.url);
const answer = z.union([z.string(), z.number()]);

const kinds: Readonly<Record<DayOff["kind"], string>> = {
  holiday: "nghỉ lễ",
  substitute: "nghỉ bù",
  swap: "nghỉ hoán đổi",
  weekend: "cuối tuần",
};

const stateOf = (day: string): string | undefined => {
  const found = calendar.dayOff(day);
  if (!found.ok) return inWords(found) as string;
  return found.value === null ? "làm việc" : kinds[found.value.kind];
};

describe("a day is worked, or off for this reason", () => {
  const cases = readCases(
    table("days"),
    z.strictObject({ given: z.string(), expected: z.string(), basis: z.string() }),
  );
  test.each(cases)("$given: $expected ($basis)", ({ given, expected }) => {
    expect(stateOf(given)).toBe(expected);
    const working = calendar.isWorkingDay(given);
    expect(inWords(working)).toBe(expected.startsWith("chưa") ? expected : expected === "làm việc");
  });
});

describe("working days left, today not counted", () => {
  const given = z.tuple([z.string(), z.string()]);
  const cases = readCases(
    table("working-days-left"),
    z.strictObject({ given, expected: answer, basis: z.string() }),
  );
  test.each(cases)("$given: $expected ($basis)", ({ given: [today, last], expected }) => {
    expect(inWords(calendar.workingDaysLeft(today, last))).toBe(expected);
  });
});

describe("the day of a push", () => {
  const given = z.tuple([z.string(), z.number(), z.enum(["hạn", "tin"])]);
  const cases = readCases(table("push-days"), z.strictObject({ given, expected: answer, basis: z.string() }));
  test.each(cases)("$given: $expected ($basis)", ({ given: [day, lead, kind], expected }) => {
    expect(inWords(calendar.pushDay(day, lead, kind === "hạn" ? "deadline" : "information"))).toBe(expected);
  });
});

describe("the working days on both sides of a day", () => {
  const shape = z.strictObject({
    given: z.string(),
    after: z.string(),
    before: z.string(),
    basis: z.string(),
  });
  test.each(readCases(table("neighbours"), shape))("$given ($basis)", ({ given, after, before }) => {
    expect(inWords(calendar.nextWorkingDay(given))).toBe(after);
    expect(inWords(calendar.previousWorkingDay(given))).toBe(before);
  });
});

describe("when messages may go out", () => {
  const words = new Map<unknown, string>([
    [true, "được"],
    [false, "không"],
  ]);
  const shape = z.strictObject({ given: z.string(), expected: z.string(), basis: z.string() });
  test.each(readCases(table("office-time"), shape))("$given: $expected ($basis)", ({ given, expected }) => {
    const found = inWords(calendar.isOfficeTime(DateTime.fromISO(given)));
    expect(words.get(found) ?? found).toBe(expected);
  });
});
