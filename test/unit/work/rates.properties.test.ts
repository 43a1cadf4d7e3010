import fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  atLeast,
  compare,
  decimal,
  one,
  type Rational,
  ratio,
  zero,
} from "../../../src/domain/rational.ts";
import { checkWork } from "../../../src/domain/work/check-work.ts";
import { tasksNeeded } from "../../../src/domain/work/tasks-needed.ts";
import { rateOf, sumWork, wellDoneTaskRate } from "../../../src/domain/work/well-done-task-rate.ts";
import type { WorkCounts } from "../../../src/domain/work/work-counts.ts";

/** A month as it truly was, each task done or not, at quality or not, on time or not. */
const month = fc
  .array(fc.record({ done: fc.boolean(), quality: fc.boolean(), onTime: fc.boolean() }), { maxLength: 30 })
  .map((tasks): WorkCounts => {
    const done = tasks.filter((task) => task.done);
    return {
      assignedCount: tasks.length,
      doneCount: done.length,
      wellDoneCount: done.filter((task) => task.quality && task.onTime).length,
      qualityCount: done.filter((task) => task.quality).length,
      onTimeCount: done.filter((task) => task.onTime).length,
    };
  });
const hidden = fc.record({
  done: fc.boolean(),
  well: fc.boolean(),
  quality: fc.boolean(),
  onTime: fc.boolean(),
});
const partly = (
  counts: WorkCounts,
  hide: { done: boolean; well: boolean; quality: boolean; onTime: boolean },
) => ({
  ...counts,
  doneCount: hide.done ? null : counts.doneCount,
  wellDoneCount: hide.well ? null : counts.wellDoneCount,
  qualityCount: hide.quality ? null : counts.qualityCount,
  onTimeCount: hide.onTime ? null : counts.onTimeCount,
});
const goal = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => ratio(hundredths, 10_000));
const when = { month: "2026-10", today: "2026-11-20" };

test("every month that can have been is accepted, and with any figure left out as well", () => {
  fc.assert(
    fc.property(month, hidden, (counts, hide) => {
      expect(checkWork(partly(counts, hide), when).ok).toBe(true);
    }),
  );
});

test("the rate lies within 0..1, and the interval holds the truth whatever is left out", () => {
  fc.assert(
    fc.property(month, hidden, (counts, hide) => {
      const [truth, found] = [wellDoneTaskRate(counts), wellDoneTaskRate(partly(counts, hide))];
      if (truth === null || found === null) {
        expect(found).toBe(truth);
        return;
      }
      expect(truth.low).toEqual(truth.high);
      expect(atLeast(found.low, zero) && atLeast(one, found.high)).toBe(true);
      expect(atLeast(truth.low, found.low) && atLeast(found.high, truth.high)).toBe(true);
    }),
  );
});

test("one more task done well never lowers the rate, one more missed never raises it", () => {
  fc.assert(
    fc.property(fc.array(month, { minLength: 1, maxLength: 6 }), (months) => {
      const sum = sumWork(months);
      const [before, well, missed] = [
        rateOf(sum),
        rateOf({ ...sum, assignedCount: sum.assignedCount + 1, leastWellDone: sum.leastWellDone + 1 }),
        rateOf({ ...sum, assignedCount: sum.assignedCount + 1 }),
      ];
      if (before === null || well === null || missed === null) return;
      expect(atLeast(well.low, before.low)).toBe(true);
      expect(atLeast(before.low, missed.low)).toBe(true);
    }),
  );
});

test("the order of the months does not matter", () => {
  fc.assert(
    fc.property(fc.array(month, { maxLength: 12 }), (months) => {
      expect(wellDoneTaskRate(...months.toReversed())).toEqual(wellDoneTaskRate(...months));
    }),
  );
});

test("the tasks needed reach the goal, and one fewer does not", () => {
  fc.assert(
    fc.property(month, goal, fc.constantFrom("atLeast", "moreThan"), (counts, wanted, operator) => {
      const sum = sumWork([counts]);
      const needed = tasksNeeded(sum, wanted, operator);
      const reaches = (further: number): boolean => {
        const rate = rateOf({
          ...sum,
          assignedCount: sum.assignedCount + further,
          leastWellDone: sum.leastWellDone + further,
        });
        if (rate === null) return false;
        return operator === "atLeast" ? atLeast(rate.low, wanted) : compare(rate.low, wanted) > 0;
      };
      if (needed === null) {
        expect(reaches(100_000)).toBe(false);
        return;
      }
      expect(reaches(needed)).toBe(true);
      if (needed > 0) expect(reaches(needed - 1)).toBe(false);
    }),
  );
});

test("a goal given as a number and as text is the same exact goal", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const text = `${Math.floor(hundredths / 10_000)}.${String(hundredths % 10_000).padStart(4, "0")}`;
      expect(decimal(text)).toEqual(ratio(hundredths, 10_000));
      expect(decimal(Number(text))).toEqual(ratio(hundredths, 10_000));
    }),
  );
});

const whole = fc.bigInt({ min: -1000n, max: 1000n });
const any: fc.Arbitrary<Rational> = fc
  .tuple(whole, fc.bigInt({ min: 1n, max: 1000n }))
  .map(([a, b]) => ratio(a, b));

test("adding keeps the order of what is compared", () => {
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(compare(add(a, c), add(b, c))).toBe(compare(a, b));
    }),
  );
});
