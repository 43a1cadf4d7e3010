import { expect, test } from "vitest";
import { isRoundYear } from "../../../src/domain/plan/anniversary.ts";
import { lastAllowedDay } from "../../../src/domain/plan/deadline.ts";
import { phaseOn } from "../../../src/domain/plan/phase-on.ts";
import { planCovers } from "../../../src/domain/plan/plan-covers.ts";
import { planNamed } from "./plan-named.ts";
import { smallPlan } from "./small-plan.ts";

test.each([
  ["trước ngày 15/7/2022", "2022-07-15", false, "2022-07-14"],
  ["trước ngày 31/12/2022", "2022-12-31", false, "2022-12-30"],
  ["đến hết ngày 15/4/2021", "2021-04-15", true, "2021-04-15"],
  ["trước ngày 1/1/2022", "2022-01-01", false, "2021-12-31"],
  ["trước ngày 1/3/2024", "2024-03-01", false, "2024-02-29"],
])("%s: the last allowed day", (_, dueOn, dueInclusive, last) => {
  expect(lastAllowedDay({ dueOn, dueInclusive })).toBe(last);
});

test.each([
  ["2021-12-31", null],
  ["2022-01-01", "phase-1"],
  ["2022-06-30", "phase-1"],
  ["2022-07-01", "phase-2"],
  ["2022-12-31", "phase-2"],
  ["2023-01-01", null],
])("Hà Tĩnh on %s is in %s", (day, phase) => {
  expect(phaseOn(planNamed("ha-tinh-2022"), day)?.id ?? null).toBe(phase);
});

test("a phase whose start is not known is not claimed to hold a day", () => {
  expect(phaseOn(planNamed("quang-ngai-2021"), "2021-04-01")).toBeNull();
});

test("of two phases that hold a day, the shorter one is meant", () => {
  const plan = smallPlan({
    phases: [
      { id: "year", name: "Năm", kind: "regular", start: { on: "2024-01-01" }, end: { on: "2024-12-31" } },
      { id: "peak", name: "Cao điểm", kind: "peak", start: { month: "2024-02" }, end: { month: "2024-02" } },
    ],
  });
  expect(
    ["2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01"].map((day) => phaseOn(plan, day)?.id),
  ).toEqual(["year", "peak", "peak", "year"]);
});

test("a plan covers its years, or from its first to its last day", () => {
  const years = planNamed("quang-ngai-2025-2030");
  expect(
    ["2024-12-31", "2025-01-01", "2030-12-31", "2031-01-01"].map((day) => planCovers(years, day)),
  ).toEqual([false, true, true, false]);
  const days = smallPlan({
    period: { kind: "year", fromYear: 2024, toYear: 2024, startsOn: "2024-02-05", endsOn: "2025-01-15" },
  });
  expect(
    ["2024-02-04", "2024-02-05", "2025-01-15", "2025-01-16"].map((day) => planCovers(days, day)),
  ).toEqual([false, true, true, false]);
});

test("round years end in 0", () => {
  expect([70, 71, 75, 80, 0, null].map((years) => isRoundYear({ years }))).toEqual([
    true,
    false,
    false,
    true,
    false,
    false,
  ]);
  expect(planNamed("ha-tinh-2022").anniversaries.filter(isRoundYear)).toEqual([]);
});
