import fc from "fast-check";
import { expect, test } from "vitest";
import { isMonth, monthMeant, readMonth } from "../../../../src/bot/read-month.ts";

test.each([
  ["tháng 10", "2026-10"],
  ["Thang 10", "2026-10"],
  ["tháng 12", "2025-12"],
  ["tháng 11", "2026-11"],
  ["thg 9", "2026-09"],
  ["t9", "2026-09"],
  ["9", "2026-09"],
  ["09/2025", "2025-09"],
  ["10/26", "2026-10"],
  ["tháng 10/2026", "2026-10"],
  ["tháng 10 năm 2024", "2024-10"],
  ["2026-10", "2026-10"],
  ["2026-1", "2026-01"],
  ["10-2026", "2026-10"],
  ["cho tháng 10", "2026-10"],
  ["for October", "2026-10"],
  ["May 2025", "2025-05"],
  ["oct", "2026-10"],
  ["tháng mười", "2026-10"],
  ["tháng này", "2026-11"],
  ["tháng trước", "2026-10"],
  ["thang truoc", "2026-10"],
  ["last month", "2026-10"],
  ["tháng 1/2027", "2027-01"],
  ["tháng sau", "2026-12"],
  ["thang sau", "2026-12"],
  ["tháng sáu", "2026-06"],
  ["Tháng Sáu".normalize("NFD"), "2026-06"],
  ["tháng sáu năm ngoái", "2025-06"],
  ["tháng sáu 2025", "2025-06"],
  ["tháng 10 năm ngoái", "2025-10"],
  ["tháng 2 năm nay", "2026-02"],
  ["May last year", "2025-05"],
])("%s is %s", (text, month) => {
  expect(readMonth(text, "2026-11")).toBe(month);
});

test.each([
  "",
  "phần mềm",
  "tháng 13",
  "0",
  "tháng 0/2026",
  "10/2026/1",
  "tháng trước 2025",
  "tháng sau 2026",
  "thang sau nam 2026",
  "quý 3",
  "2026",
])("%j names no month", (text) => {
  expect(readMonth(text, "2026-11")).toBeUndefined();
});

test.each([
  ["last", "2025-12"],
  ["this", "2026-12"],
  [26, "2026-12"],
  [null, "2025-12"],
] as const)("December of %s year", (year, month) => {
  expect(monthMeant({ month: 12, year }, "2026-11")).toBe(month);
});

test("last month of January is December of the year before", () => {
  expect(monthMeant("last", "2026-01")).toBe("2025-12");
});

test("whatever is typed, it names a month that exists or none", () => {
  const digits = fc.string({ unit: fc.constantFrom(..."0123456789/- tháng"), maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), digits), (text) => {
      const month = readMonth(text, "2026-11");
      expect(month === undefined || isMonth(month)).toBe(true);
    }),
  );
});

test("a month without a year is never one that is still to come", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (said, now) => {
      const thisMonth = `2026-${String(now).padStart(2, "0")}`;
      const month = monthMeant({ month: said, year: null }, thisMonth) ?? "";
      expect(month <= thisMonth && month > thisMonth.replace("2026", "2025")).toBe(true);
    }),
  );
});
