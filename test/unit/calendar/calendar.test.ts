import { describe, expect, test } from "vitest";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import type { Holiday } from "../../../src/domain/calendar/holiday.ts";
import type { YearOverride } from "../../../src/domain/calendar/year-override.ts";

const named = { status: "announced", source: "thông báo của Chính phủ" } as const;
const dayOff = (on: string, name: Holiday["name"]): Holiday => ({ on, name, ...named });
const override = (changes: Partial<YearOverride>): YearOverride => ({
  year: 2028,
  announced: [],
  daysOff: [],
  swaps: [],
  workedDays: [],
  ...changes,
});

describe("what a day off says of itself", () => {
  const calendar = createCalendar();

  test("a holiday names its law", () => {
    expect(calendar.dayOff("2026-11-24")).toEqual({
      ok: true,
      value: {
        on: "2026-11-24",
        kind: "holiday",
        name: "cultureDay",
        status: "fixed",
        source: "Nghị quyết 28/2026/QH16, từ 01/7/2026",
      },
    });
  });

  test.each([
    ["2021-02-10", "reported"],
    ["2025-01-27", "fromMemory"],
    ["2026-02-16", "announced"],
    ["2026-02-17", "fixed"],
    ["2027-02-04", "reported"],
    ["2027-02-07", "reported"],
  ])("%s is known as %s", (day, status) => {
    expect(calendar.dayOff(day)).toMatchObject({ ok: true, value: { name: "lunarNewYear", status } });
  });

  test("a substitute and a swap name the holiday they belong to", () => {
    expect(calendar.dayOff("2026-04-27")).toMatchObject({ value: { kind: "substitute", name: "hungKings" } });
    expect(calendar.dayOff("2026-08-31")).toMatchObject({ value: { kind: "swap", name: "nationalDay" } });
  });

  test.each([
    ["2026-01-01", "Bộ luật Lao động 2019, Điều 112(1)"],
    ["2026-02-17", "Bộ luật Lao động 2019, Điều 112(1), mùng 1 tháng Giêng âm lịch"],
    ["2026-04-26", "Bộ luật Lao động 2019, Điều 112(1), 10/3 âm lịch"],
    ["2026-04-27", "Bộ luật Lao động 2019, Điều 111(3)"],
    ["2026-01-02", "12729/VPCP-KGVX ngày 25/12/2025"],
    ["2026-09-01", "9441/TB-BNV"],
    ["2026-11-21", "Quyết định 188/1999/QĐ-TTg: tuần làm việc 40 giờ"],
  ])("%s rests on %s", (day, source) => {
    expect(calendar.dayOff(day)).toMatchObject({ value: { on: day, source } });
  });

  test("a plain weekend belongs to no holiday", () => {
    expect(calendar.dayOff("2026-11-21")).toMatchObject({ value: { kind: "weekend", name: null } });
  });

  test("what is not known is refused with the day and the holiday, or the year", () => {
    expect(calendar.isWorkingDay("2028-01-25")).toEqual({
      ok: false,
      refusal: { word: "holidays-not-announced", details: { day: "2028-01-25", holiday: "lunarNewYear" } },
    });
    expect(calendar.isWorkingDay("2032-05-04")).toEqual({
      ok: false,
      refusal: { word: "no-holiday-table", details: { year: 2032 } },
    });
  });
});

describe("a year as a whole", () => {
  const calendar = createCalendar();

  test.each([2021, 2022, 2023, 2024, 2025, 2026, 2027])("%i is known throughout", (year) => {
    expect(calendar.checkYear(year)).toEqual({ ok: true, value: year });
  });

  test.each([2028, 2029, 2030, 2031])("%i waits for its Tết", (year) => {
    expect(calendar.checkYear(year)).toMatchObject({
      refusal: { word: "holidays-not-announced", details: { holiday: "lunarNewYear" } },
    });
  });

  test.each([2020, 2032])("%i has no table", (year) => {
    expect(calendar.checkYear(year)).toMatchObject({
      refusal: { word: "no-holiday-table", details: { year } },
    });
  });
});

describe("an office's own knowledge of a year", () => {
  const announced2028 = override({
    announced: ["lunarNewYear", "nationalDay"],
    daysOff: [
      ...["2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28", "2028-01-31"].map((on) =>
        dayOff(on, "lunarNewYear"),
      ),
      dayOff("2028-09-01", "nationalDay"),
      dayOff("2028-09-04", "nationalDay"),
    ],
  });

  test("a notice that has come closes the year", () => {
    const calendar = createCalendar({ overrides: [announced2028] });
    expect(calendar.checkYear(2028)).toEqual({ ok: true, value: 2028 });
    expect(calendar.workingDaysLeft("2028-01-24", "2028-02-02")).toEqual({ ok: true, value: 2 });
    expect(calendar.isWorkingDay("2028-09-05")).toEqual({ ok: true, value: true });
    expect(calendar.dayOff("2028-09-04")).toMatchObject({ value: { kind: "holiday", status: "announced" } });
  });

  test("half a notice leaves the other half open", () => {
    const calendar = createCalendar({
      overrides: [override({ ...announced2028, announced: ["lunarNewYear"] })],
    });
    expect(calendar.checkYear(2028)).toMatchObject({ refusal: { details: { holiday: "nationalDay" } } });
  });

  test("a notice replaces days that were only reported", () => {
    const calendar = createCalendar({
      overrides: [
        override({
          year: 2027,
          announced: ["lunarNewYear"],
          daysOff: [dayOff("2027-02-05", "lunarNewYear")],
        }),
      ],
    });
    expect(calendar.isWorkingDay("2027-02-04")).toEqual({ ok: true, value: true });
    expect(calendar.dayOff("2027-02-05")).toMatchObject({ value: { status: "announced" } });
    expect(calendar.dayOff("2027-02-06")).toMatchObject({ value: { name: "lunarNewYear", status: "fixed" } });
  });

  test("a swap takes a day off and works a Saturday", () => {
    const swap = { dayOff: "2026-12-31", workedDay: "2026-12-26", name: "newYear", ...named } as const;
    const calendar = createCalendar({ overrides: [override({ year: 2026, swaps: [swap] })] });
    expect(calendar.dayOff("2026-12-31")).toMatchObject({ value: { kind: "swap" } });
    expect(calendar.isWorkingDay("2026-12-26")).toEqual({ ok: true, value: true });
  });

  test("a day of the office's own is off with no substitute, and replaces what the table says of it", () => {
    const daysOff = [dayOff("2026-11-28", "officeDay"), dayOff("2026-04-30", "officeDay")];
    const calendar = createCalendar({ overrides: [override({ year: 2026, daysOff })] });
    expect(calendar.dayOff("2026-11-28")).toMatchObject({ value: { kind: "holiday", name: "officeDay" } });
    expect(calendar.isWorkingDay("2026-11-30")).toEqual({ ok: true, value: true });
    expect(calendar.dayOff("2026-04-30")).toMatchObject({ value: { name: "officeDay" } });
  });

  test("a worked day stands over a holiday, a weekend and an open day", () => {
    const workedDays = ["2028-01-27", "2028-03-04", "2028-11-24"];
    const calendar = createCalendar({ overrides: [override({ workedDays })] });
    for (const day of workedDays) expect(calendar.isWorkingDay(day)).toEqual({ ok: true, value: true });
  });

  test("it leaves the other years alone", () => {
    const calendar = createCalendar({ overrides: [announced2028] });
    expect(calendar.checkYear(2029).ok).toBe(false);
    expect(calendar.isWorkingDay("2027-01-25")).toEqual({ ok: true, value: true });
  });
});

test("a calendar without any table knows nothing", () => {
  expect(createCalendar({ tables: [] }).isWorkingDay("2026-11-20")).toMatchObject({
    refusal: { word: "no-holiday-table" },
  });
});
