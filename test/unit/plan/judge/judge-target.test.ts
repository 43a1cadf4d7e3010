import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { plusDays } from "../../../../src/domain/day.ts";
import { judgeTarget } from "../../../../src/domain/plan/judge/judge-target.ts";
import type { Judgement, TargetFacts } from "../../../../src/domain/plan/judge/judgement.ts";
import { noFacts } from "../../../../src/domain/plan/judge/judgement.ts";
import { type Target, targetSchema } from "../../../../src/domain/plan/target.ts";
import { readyPlans } from "../../../../src/plans/ready-plans.ts";
import { smallTarget } from "../small-plan.ts";

type Case = {
  readonly on: string;
  readonly window?: null;
  readonly facts: Partial<TargetFacts>;
  readonly is: string;
};
type Group = {
  readonly basis: string;
  readonly rule: string;
  readonly target: Record<string, unknown>;
  readonly window: string | null;
  readonly cases: readonly Case[];
};

const groups: readonly Group[] = parse(readFileSync(join(import.meta.dirname, "judge-target.yaml"), "utf8"));

const targetOf = (parts: Record<string, unknown>): Target =>
  targetSchema.parse(smallTarget({ unit: null, ...parts }));

const windowOf = (text: string | null): TargetFacts["window"] => {
  const [from, to] = text?.split("..") ?? [];
  return from && to ? { from, to } : null;
};

const textOf = ({ verdict, expected, isOver, missing }: Judgement): string =>
  [verdict, missing, expected === null ? null : Number(expected.toFixed(6)), isOver ? "over" : null]
    .filter((part) => part !== null)
    .join(" ");

describe.each(groups)("$basis", ({ rule, target, window, cases }) => {
  test.each(cases)("$on: $is", ({ on, facts, is, ...own }) => {
    const known = { ...noFacts, window: windowOf("window" in own ? null : window), ...facts };
    const judged = judgeTarget(targetOf(target), known, on);
    expect([judged.rule, textOf(judged)]).toEqual([rule, is]);
  });
});

test("every target of the five plans can be judged, and is unknown where nothing is known", () => {
  for (const { targets } of readyPlans())
    for (const target of targets)
      expect(judgeTarget(target, noFacts, "2026-11-20")).toMatchObject({
        verdict: "unknown",
        figure: null,
        expected: null,
      });
});

const rank = { unknown: -1, behind: 0, atRisk: 1, onTrack: 2 };
const figure = fc.integer({ min: 0, max: 12_000 }).map((hundredths) => hundredths / 100);

test("a greater figure never makes a target stand worse", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("inspections", "assignedTargetsRate", "participationRate", "titleRate"),
      fc.constantFrom("atLeast", "moreThan", "equal", "about"),
      fc.tuple(figure, figure, figure),
      fc.integer({ min: 0, max: 400 }),
      (metric, operator, [goal, one, other], days) => {
        const target = targetOf({ metric, unit: "percent", goal: { operator, value: goal } });
        const window = { from: "2024-01-01", to: "2024-12-31" };
        const at = (value: number) =>
          rank[
            judgeTarget(
              target,
              { ...noFacts, window, figure: value, forecast: value },
              plusDays("2024-01-01", days),
            ).verdict
          ];
        expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)));
      },
    ),
  );
});

test("the same count never stands better on a later day of the window", () => {
  const target = targetOf({
    metric: "inspections",
    unit: "inspection",
    goal: { operator: "atLeast", value: 9 },
  });
  fc.assert(
    fc.property(fc.nat(10), fc.nat(365), fc.nat(365), (count, one, other) => {
      const window = { from: "2024-01-01", to: "2024-12-31" };
      const onDay = (days: number) =>
        rank[
          judgeTarget(target, { ...noFacts, window, figure: count }, plusDays("2024-01-01", days)).verdict
        ];
      expect(onDay(Math.max(one, other))).toBeLessThanOrEqual(onDay(Math.min(one, other)));
    }),
  );
});

test("the order of yearly figures does not matter", () => {
  const target = targetOf({
    metric: "averageYearlyGrowth",
    unit: "percentPerYear",
    goal: { operator: "equal", value: 12.7 },
    years: { fromYear: 2026, toYear: 2030 },
    base: { year: 2025, value: 100 },
  });
  const yearly = [2026, 2027, 2028, 2029].map((year) => ({ year, value: 100 + (year - 2025) * 13 }));
  fc.assert(
    fc.property(fc.shuffledSubarray(yearly, { minLength: 4 }), (shuffled) => {
      const facts = { ...noFacts, yearly: shuffled };
      expect(judgeTarget(target, facts, "2029-06-01")).toEqual(
        judgeTarget(target, { ...noFacts, yearly }, "2029-06-01"),
      );
    }),
  );
});
