import { expect, test } from "vitest";
import { monthRuns } from "../../../src/domain/day.ts";

test("months that follow each other make one run, over the turn of a year too", () => {
  const months = ["2025-11", "2025-12", "2026-01", "2026-03", "2026-05", "2026-06"];
  expect(monthRuns(months)).toEqual([
    { first: "2025-11", last: "2026-01" },
    { first: "2026-03", last: "2026-03" },
    { first: "2026-05", last: "2026-06" },
  ]);
});

test("no months make no run", () => {
  expect(monthRuns([])).toEqual([]);
});
