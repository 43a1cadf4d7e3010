import { describe, expect, test } from "vitest";
import { holidayTables } from "../../../src/domain/calendar/holidays/holiday-tables.ts";
import { lunarDay } from "./lunar-day.ts";

const rows = holidayTables.map((table) => [table.year, table] as const);

test("the tables are 2021 to 2031, in order", () => {
  expect(holidayTables.map(({ year }) => year)).toEqual([
    2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031,
  ]);
});

describe.each(rows)("the table of %i", (year, { holidays, swaps, open }) => {
  const fixed = (name: string): string[] =>
    holidays.filter((day) => day.name === name && day.status === "fixed").map(({ on }) => on);

  test("has the moon's days where the sky has them", () => {
    expect(fixed("lunarNewYear")).toEqual([lunarDay(year, 1, 1)]);
    expect(fixed("hungKings")).toEqual([lunarDay(year, 3, 10)]);
  });

  test("has the days that the law alone gives", () => {
    expect(fixed("newYear")).toEqual([`${year}-01-01`]);
    expect(fixed("victory")).toEqual([`${year}-04-30`]);
    expect(fixed("labour")).toEqual([`${year}-05-01`]);
    expect(fixed("nationalDay")).toEqual([`${year}-09-02`]);
    expect(fixed("cultureDay")).toEqual(year < 2026 ? [] : [`${year}-11-24`]);
  });

  test("names a source for everything and stays within its year", () => {
    for (const { source } of [...holidays, ...swaps, ...open]) expect(source).not.toBe("");
    for (const { on } of holidays) expect(on.slice(0, 4)).toBe(String(year));
  });

  test("has its Tết and second National Day either named or open", () => {
    const namedDays = holidays.filter(({ status }) => status !== "fixed").map(({ name }) => name);
    const openDays = open.map(({ name }) => name);
    for (const name of ["lunarNewYear", "nationalDay"] as const) {
      expect(namedDays.includes(name)).not.toBe(openDays.includes(name));
    }
  });

  test("says who has yet to name what is open", () => {
    for (const { status, source } of open) {
      expect([status, source]).toEqual([
        "toBeAnnounced",
        "Bộ luật Lao động 2019, Điều 112(3): Thủ tướng quyết định hằng năm",
      ]);
    }
  });

  test("swaps a working weekday for a Saturday", () => {
    for (const { dayOff, workedDay } of swaps) {
      expect(new Date(workedDay).getUTCDay()).toBe(6);
      expect([1, 2, 3, 4, 5]).toContain(new Date(dayOff).getUTCDay());
      expect(holidays.map(({ on }) => on)).not.toContain(dayOff);
    }
  });
});
