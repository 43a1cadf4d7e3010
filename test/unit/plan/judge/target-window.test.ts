import { expect, test } from "vitest";
import { targetWindow } from "../../../../src/domain/plan/judge/target-window.ts";
import type { EmulationPlan } from "../../../../src/domain/plan/plan.ts";
import { planNamed } from "../plan-named.ts";
import { smallPlan, smallTarget } from "../small-plan.ts";

const windowText = (plan: EmulationPlan, id: string, on: string): string => {
  const target = plan.targets.find((found) => found.id === id);
  if (!target) throw new Error(`no target ${id}`);
  const window = targetWindow(plan, target, on);
  return window ? `${window.from}..${window.to}` : "chưa quy định";
};

test.each([
  ["ha-tinh-2022", "fighters-base", "2022-06-20", "2022-01-01..2022-12-31"],
  ["ha-tinh-2022", "fighters-base", "2023-02-01", "2022-01-01..2022-12-31"],
  ["ha-tinh-2022", "fighters-base", "2021-12-01", "2022-01-01..2022-12-31"],
  ["ha-tinh-2022", "half-year", "2022-09-01", "2022-01-01..2022-06-30"],
  ["quang-ngai-2021", "special-excellent", "2021-03-01", "chưa quy định"],
  ["quang-ngai-2025-2030", "party-thematic-meeting", "2026-11-20", "2026-10-01..2026-12-31"],
  ["quang-ngai-2025-2030", "party-thematic-meeting", "2026-04-01", "2026-04-01..2026-06-30"],
  ["quang-ngai-2025-2030", "party-thematic-meeting", "2031-05-05", "2030-10-01..2030-12-31"],
  ["quang-ngai-2025-2030", "party-inspection", "2026-11-20", "2026-01-01..2026-12-31"],
  ["quang-ngai-2025-2030", "party-inspection", "2024-01-01", "2025-01-01..2025-12-31"],
  ["quang-ngai-2025-2030", "party-new-members", "2026-11-20", "2025-01-01..2030-12-31"],
  ["quang-ngai-2025-2030", "participation", "2026-11-20", "2025-01-01..2030-12-31"],
  ["quang-ngai-2025-2030", "industry-value-added", "2026-11-20", "2030-01-01..2030-12-31"],
  ["quang-ngai-2025-2030", "import-turnover", "2026-11-20", "chưa quy định"],
])("%s, %s on %s: %s", (plan, target, on, expected) => {
  expect(windowText(planNamed(plan), target, on)).toBe(expected);
});

test("each phase anew: the phase that the day lies in", () => {
  const plan = smallPlan({
    phases: [
      { id: "a", name: "Đợt 1", kind: "regular", start: { month: "2024-01" }, end: { on: "2024-06-30" } },
      { id: "b", name: "Đợt 2", kind: "regular", start: { on: "2024-07-01" }, end: { on: "2024-12-31" } },
    ],
    targets: [smallTarget({ cadence: "phase" })],
  });
  expect(windowText(plan, "target", "2024-06-30")).toBe("2024-01-01..2024-06-30");
  expect(windowText(plan, "target", "2024-07-01")).toBe("2024-07-01..2024-12-31");
  expect(windowText(plan, "target", "2025-07-01")).toBe("chưa quy định");
});

test("a term is the plan's own days where it gives them, or the years of the target", () => {
  const period = {
    kind: "multiYear",
    fromYear: 2024,
    toYear: 2026,
    startsOn: "2024-05-01",
    endsOn: "2026-04-30",
  };
  const plan = smallPlan({
    period,
    targets: [
      smallTarget({ cadence: "term" }),
      smallTarget({ id: "own", cadence: "term", years: { fromYear: 2025, toYear: 2025 } }),
    ],
  });
  expect(windowText(plan, "target", "2024-06-30")).toBe("2024-05-01..2026-04-30");
  expect(windowText(plan, "own", "2024-06-30")).toBe("2025-01-01..2025-12-31");
});
