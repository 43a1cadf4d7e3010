import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratings } from "../../../src/domain/codes.ts";
import { atLeast, compare, decimal, type Rational, ratio } from "../../../src/domain/rational.ts";
import { exactly, type Interval } from "../../../src/domain/work/interval.ts";
import { rate335, ratingAt } from "../../../src/domain/work/rating/rate-335.ts";
import { openSettings, type RatingSettings } from "../../../src/domain/work/rating/rating-settings.ts";
import { type MonthFacts, scoreMonth } from "../../../src/domain/work/rating/score-month.ts";
import { type PeriodMonth, scorePeriod } from "../../../src/domain/work/rating/score-period.ts";
import { estimateTaskRates, type TaskRates, taskRates } from "../../../src/domain/work/rating/task-rates.ts";
import type { WorkItem } from "../../../src/domain/work/rating/work-item.ts";
import { sumWork } from "../../../src/domain/work/well-done-task-rate.ts";
import { scoreOf } from "./periods.ts";

const failures = fc.nat(6).chain((count) => fc.nat(count).map((excusedCount) => ({ count, excusedCount })));
const item: fc.Arbitrary<WorkItem> = fc.record({
  id: fc.uuid(),
  convertedQuantity: fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4),
  origin: fc.constantFrom("assigned", "takenOver", "unplanned"),
  state: fc.constantFrom("open", "done", "handedOver"),
  failedAssessments: failures,
  delays: failures,
});
const items = fc.array(item, { maxLength: 12 });
const assignedOnly = fc.array(
  item.map((one): WorkItem => ({ ...one, origin: "assigned" })),
  { minLength: 1, maxLength: 12 },
);
const settings: fc.Arbitrary<RatingSettings> = fc.constantFrom(
  openSettings,
  { ...openSettings, ratioCap: "each" as const },
  { ...openSettings, ratioCap: "none" as const },
);
const list = (rates: TaskRates): Interval[] => [rates.quantityRate, rates.qualityRate, rates.timelinessRate];
const rated = (work: readonly WorkItem[]): Interval[] => {
  const rates = taskRates(work);
  return rates === "nothingAssigned" ? [] : list(rates);
};
const holds = (outer: Interval, inner: Interval): boolean =>
  atLeast(inner.low, outer.low) && atLeast(outer.high, inner.high);
const month = (tasks: MonthFacts["tasks"], general: number | null): MonthFacts => ({
  tasks,
  leader: null,
  generalPoints: general === null ? null : decimal(general),
});

describe("the rates a, b and c", () => {
  test("of assigned work lie within 0..1, b and c not above a", () => {
    fc.assert(
      fc.property(assignedOnly, (work) => {
        const [a, b, c] = rated(work);
        if (!a || !b || !c) throw new Error("nothing assigned");
        for (const rate of [a, b, c]) expect(holds({ low: ratio(0), high: ratio(1) }, rate)).toBe(true);
        expect(atLeast(a.low, b.low) && atLeast(a.low, c.low)).toBe(true);
      }),
    );
  });

  test("do not depend on the order of the work", () => {
    fc.assert(
      fc.property(items, (work) => {
        expect(taskRates(work.toReversed())).toEqual(taskRates(work));
      }),
    );
  });

  test("never fall when a piece of work is done, excused, or taken over", () => {
    fc.assert(
      fc.property(items, item, fc.nat(11), (work, extra, place) => {
        const better = [
          work.map((one, at): WorkItem => (at === place ? { ...one, state: "done" } : one)),
          work.map((one) => ({ ...one, delays: { ...one.delays, excusedCount: one.delays.count } })),
          [...work, { ...extra, origin: "takenOver" as const }],
        ];
        const before = rated(work);
        for (const after of better.map(rated)) {
          for (const [at, rate] of before.entries()) {
            const improved = after[at];
            if (!improved) throw new Error("a rate vanished");
            expect(atLeast(improved.low, rate.low)).toBe(true);
          }
        }
      }),
    );
  });

  test("lie within what the counts alone tell", () => {
    fc.assert(
      fc.property(assignedOnly, (drawn) => {
        const work = drawn.map((one) => ({ ...one, convertedQuantity: 1 }));
        const done = work.filter(({ state }) => state === "done");
        const clean = ({ count, excusedCount }: { count: number; excusedCount: number }): boolean =>
          count === excusedCount;
        const counts = {
          assignedCount: work.length,
          doneCount: done.length,
          wellDoneCount: done.filter((one) => clean(one.failedAssessments) && clean(one.delays)).length,
          qualityCount: done.filter((one) => clean(one.failedAssessments)).length,
          onTimeCount: done.filter((one) => clean(one.delays)).length,
        };
        const known = [
          counts,
          { ...counts, qualityCount: null, onTimeCount: null },
          { ...counts, doneCount: null },
          { ...counts, wellDoneCount: null },
        ];
        for (const told of known) {
          const estimate = estimateTaskRates(told);
          if (estimate === "nothingAssigned") throw new Error("nothing assigned");
          for (const [at, rate] of rated(work).entries()) {
            const outer = list(estimate)[at];
            expect(outer && holds(outer, rate)).toBe(true);
          }
        }
        const least = sumWork([counts]).leastWellDone;
        for (const rate of rated(work)) expect(atLeast(rate.low, ratio(least, work.length))).toBe(true);
      }),
    );
  });
});

describe("points", () => {
  test("of a month lie within 0..100 and hold what becomes known later", () => {
    fc.assert(
      fc.property(items, fc.nat(30), settings, (work, general, chosen) => {
        const [open, half, full] = [
          scoreMonth(month(null, null), chosen),
          scoreMonth(month(taskRates(work), null), chosen),
          scoreMonth(month(taskRates(work), general), chosen),
        ];
        expect(holds({ low: ratio(0), high: ratio(100) }, open.points)).toBe(true);
        expect(holds(open.points, half.points) && holds(half.points, full.points)).toBe(true);
      }),
    );
  });

  test("with the cap decided lie within those with the cap open", () => {
    fc.assert(
      fc.property(items, fc.nat(30), (work, general) => {
        const facts = month(taskRates(work), general);
        const open = scoreMonth(facts, openSettings);
        for (const ratioCap of ["each", "none"] as const) {
          const decided = scoreMonth(facts, { ...openSettings, ratioCap });
          expect(holds(open.points, decided.points)).toBe(true);
          expect(decided.gaps).not.toContain("ratioCap");
          if (!open.gaps.includes("ratioCap")) expect(decided.points).toEqual(open.points);
        }
      }),
    );
  });

  const facts: fc.Arbitrary<PeriodMonth[]> = fc
    .array(
      fc.oneof(fc.nat(100), fc.constantFrom("maternity" as const, "unpaidLeave" as const), fc.constant(null)),
      {
        minLength: 12,
        maxLength: 12,
      },
    )
    .map((months) =>
      months.flatMap((one, at): PeriodMonth[] => {
        const name = `2026-${String(at + 1).padStart(2, "0")}`;
        if (one === null) return [];
        return [
          typeof one === "number" ? { month: name, score: scoreOf(one) } : { month: name, absence: one },
        ];
      }),
    );

  test("of a year do not depend on the order of its months, and hold the year as it ends", () => {
    fc.assert(
      fc.property(facts, fc.nat(100), (months, rest) => {
        const year = { kind: "year", month: "2026-01" } as const;
        const found = scorePeriod(year, months, openSettings);
        expect(scorePeriod(year, months.toReversed(), openSettings)).toEqual(found);
        if (!found.ok) return;
        const names = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`);
        const ended = names.map(
          (name) => months.find((one) => one.month === name) ?? { month: name, score: scoreOf(rest) },
        );
        const end = scorePeriod(year, ended, openSettings);
        if (!end.ok) throw new Error(end.refusal.word);
        expect(holds(found.value.points, end.value.points)).toBe(true);
      }),
    );
  });

  const points = fc.integer({ min: 0, max: 10_000 }).map((hundredths): Rational => ratio(hundredths, 100));
  const findings = { conductFinding: false, dutyDiscipline: false, corruptionInUnit: false } as const;

  test("never give a lower rating for more of them", () => {
    fc.assert(
      fc.property(points, points, (one, other) => {
        const order = compare(one, other);
        const rank = (value: Rational): number => ratings.indexOf(ratingAt(value));
        if (order >= 0) expect(rank(one)).toBeGreaterThanOrEqual(rank(other));
        else expect(rank(one)).toBeLessThanOrEqual(rank(other));
      }),
    );
  });

  test("known better never open a rating that was closed", () => {
    fc.assert(
      fc.property(points, points, points, (a, b, c) => {
        const [low, middle, high] = [a, b, c].toSorted(compare);
        if (!low || !middle || !high) throw new Error("three points");
        const wide = rate335({ low, high }, { ...findings, officeRating: "notHead" }).ratings;
        const known = rate335(exactly(middle), { ...findings, officeRating: "notHead" }).ratings;
        expect(wide).toEqual(expect.arrayContaining([...known]));
      }),
    );
  });
});
