import { describe, expect, test } from "vitest";
import { figureAsked } from "../../../src/domain/figures/figure-asked.ts";
import { baseYearOf, figurePeriods, periodOn } from "../../../src/domain/figures/figure-periods.ts";
import type { TargetState } from "../../../src/domain/figures/target-state.ts";
import { exact, type FigureGoal, leastOf } from "../../../src/domain/plan/judge/goal-bounds.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import type { Target } from "../../../src/domain/plan/target.ts";
import { toNumber } from "../../../src/domain/rational.ts";
import { readyPlans } from "../../../src/plans/ready-plans.ts";
import { judgedOn, type Said } from "./recorded.ts";

/** A day in the last phase or the middle of what the plan is for. */
const days: Readonly<Record<string, string>> = {
  "ha-tinh-2022": "2022-06-15",
  "quang-ngai-2021": "2021-03-15",
  "quang-ngai-2021-2025": "2021-10-15",
  "quang-ngai-2025-2030": "2028-06-15",
  "vpub-quang-ngai-2025": "2025-06-15",
};

/** Plans that name no time for these: that they are not reached says nothing yet. */
const withoutTime = ["party-culture-standard", "party-lead-targets"];

/** Things of which none is to be there before the year ends: judged badly on its last day. */
const atYearEnd = ["party-inspection", "party-supervision"];

/** Figures with which a target is reached or on course, or falls short. */
const figuresOf = (plan: EmulationPlan, target: Target, isGood: boolean): readonly Said[] => {
  const today = days[plan.id] ?? "";
  const period = periodOn(plan, target, today) ?? figurePeriods(plan, target, today)[0] ?? "";
  const { kind, isSeries, hasForecast, ranks, asksDueYear } = figureAsked(target);
  const { goal } = target;
  if (kind === "rating") {
    const level = goal.operator === "atLevel" ? goal.level : "hoan_thanh";
    return [{ period, rating: isGood ? level : "khong_hoan_thanh" }];
  }
  if (kind === "reached") return [{ period, isReached: isGood }];
  if (kind === "assessment") return [{ period, assessment: isGood ? "onTrack" : "behind" }];
  if (ranks === "only")
    return [
      { period: String(Number(period) - 1), value: 30 },
      { period, value: isGood ? 25 : 31 },
    ];
  if (ranks === "also")
    return [
      { period: String(Number(period) - 1), value: 80, rank: 12 },
      { period, value: isGood ? 81.5 : 79, rank: isGood ? 9 : 15 },
    ];
  if (target.metric === "averageYearlyGrowth")
    return figurePeriods(plan, target, today).map((year) => ({ period: year, value: isGood ? 20 : 0.5 }));
  if (isSeries) {
    const least = toNumber(leastOf(goal as FigureGoal).value);
    const base = String(baseYearOf(plan, target) ?? plan.period.fromYear);
    const due = asksDueYear ? { dueYear: plan.period.toYear } : {};
    return [
      { period: base, value: least / 2, ...due },
      { period: today.slice(0, 4), value: isGood ? least * 0.9 : least / 4, ...due },
    ];
  }
  const least = toNumber(leastOf(goal as FigureGoal).value) + (goal.operator === "moreThan" ? 1 : 0);
  const value = isGood ? Math.ceil(least) : 0;
  const percent = target.unit === "percent" && isGood ? { value: toNumber(exact(least)) } : { value };
  return [{ period, ...percent, ...(hasForecast && { forecast: percent.value }) }];
};

const stateOf = (plan: EmulationPlan, target: Target, isGood: boolean): TargetState =>
  judgedOn(plan, target.id, {
    all: figuresOf(plan, target, isGood),
    today: !isGood && atYearEnd.includes(target.id) ? "2028-12-31" : (days[plan.id] ?? ""),
  }).state;

describe.each(readyPlans().map((plan) => ({ id: plan.id, plan })))("the plan $id", ({ plan }) => {
  test.each(plan.targets.map((target) => ({ id: target.id, target })))(
    "has $id recorded and judged, as it goes well and as it goes badly",
    ({ target }) => {
      expect(judgedOn(plan, target.id, { all: [], today: days[plan.id] ?? "" }).state).toBe("unknown");
      expect(["met", "onTrack"]).toContain(stateOf(plan, target, true));
      const bad = withoutTime.includes(target.id) ? ["unknown"] : ["behind", "atRisk"];
      expect(bad).toContain(stateOf(plan, target, false));
    },
  );
});

test("all five plans and all that they aim at are looked at", () => {
  const counts = readyPlans().map(({ id, targets }) => `${id} ${targets.length}`);
  expect(counts).toEqual([
    "ha-tinh-2022 15",
    "quang-ngai-2021 2",
    "quang-ngai-2021-2025 3",
    "quang-ngai-2025-2030 22",
    "vpub-quang-ngai-2025 7",
  ]);
});
