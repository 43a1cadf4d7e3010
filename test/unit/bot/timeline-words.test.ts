import fc from "fast-check";
import { expect, test } from "vitest";
import { timelineSpan } from "../../../src/bot/timeline-words.ts";
import { understand } from "../../../src/bot/understand.ts";

const today = "2026-11-20";

const spanOf = (about: string): string | undefined => {
  const span = timelineSpan(about, today);
  return span?.is === "months" ? `${span.from} ${span.to}` : span?.is;
};

test.each([
  ["", "ahead"],
  ["sắp tới", "ahead"],
  ["tuần này", "ahead"],
  ["cả năm", "2026-01 2026-12"],
  ["năm nay", "2026-01 2026-12"],
  ["năm sau", "2027-01 2027-12"],
  ["năm 2030", "2030-01 2030-12"],
  ["2025", "2025-01 2025-12"],
  ["tất cả", "all"],
  ["all", "all"],
  ["kỷ niệm", "anniversaries"],
  ["các ngày lễ lớn", "anniversaries"],
  ["anniversaries", "anniversaries"],
  ["tháng này", "2026-11 2026-11"],
  ["tháng sau", "2026-12 2026-12"],
  ["tháng sáu", "2026-06 2026-06"],
  ["tháng trước", "2026-10 2026-10"],
  ["tháng 12", "2026-12 2026-12"],
  ["THANG 1", "2026-01 2026-01"],
  ["12/2027", "2027-12 2027-12"],
  ["tháng 3 năm 2027", "2027-03 2027-03"],
  ["tháng mười hai", "2026-12 2026-12"],
  ["December", "2026-12 2026-12"],
  ["May 2027", "2027-05 2027-05"],
  ["quý 4", "2026-10 2026-12"],
  ["quý IV/2027", "2027-10 2027-12"],
  ["quý nhất", "2026-01 2026-03"],
  ["6 tháng đầu năm", "2026-01 2026-06"],
  ["sáu tháng cuối năm 2027", "2027-07 2027-12"],
  ["tháng 13", undefined],
  ["quý 5", undefined],
  ["tào lao", undefined],
])("the calendar about “%s” shows %s", (about, span) => {
  expect(spanOf(about)).toBe(span);
});

test.each([
  ["lịch cả năm", "cả năm"],
  ["lịch kỷ niệm", "kỷ niệm"],
  ["lịch tháng 12", "tháng 12"],
  ["lịch tất cả", "tất cả"],
  ["calendar whole year", "whole year"],
])("“%s” asks for the calendar about “%s”", (text, about) => {
  expect(understand(text)).toMatchObject({ command: "calendar", about });
});

test("no words break it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (about) => void timelineSpan(about, today)),
    { numRuns: 500 },
  );
});
