import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { Json } from "../../../src/domain/json.ts";
import { milestones } from "../../../src/domain/plan/milestones.ts";
import { movePlan } from "../../../src/domain/plan/move-plan.ts";
import { openPoints } from "../../../src/domain/plan/open-points.ts";
import { readPlan } from "../../../src/domain/plan/read-plan.ts";
import { readyPlans } from "../../../src/plans/ready-plans.ts";
import { anyPlanFile } from "./any-plan.ts";

test("a plan written as JSON or YAML and read again is the same plan", () => {
  fc.assert(
    fc.property(anyPlanFile, (file) => {
      const reading = readPlan(file);
      if (!reading.ok) throw new Error(JSON.stringify(reading.mistakes));
      const { plan } = reading;
      const stored: Json = plan;
      expect(readPlan(JSON.parse(JSON.stringify(stored)))).toEqual({ ok: true, plan });
      expect(readPlan(parse(stringify(plan)))).toEqual({ ok: true, plan });
    }),
  );
});

test("each ready plan, written and read again, is the same plan", () => {
  for (const plan of readyPlans()) expect(readPlan(parse(stringify(plan)))).toEqual({ ok: true, plan });
});

test("whatever is read, the answer is a plan or named mistakes, never a crash", () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      (input) => {
        const reading = readPlan(input);
        expect(reading.ok || reading.mistakes.length > 0).toBe(true);
      },
    ),
  );
});

test("a plan with one part spoilt is refused at that part", () => {
  fc.assert(
    fc.property(
      anyPlanFile,
      fc.constantFrom("document", "period", "phases", "targets", "pledging", "notes"),
      (file, part) => {
        const reading = readPlan({ ...file, [part]: 7 });
        expect(!reading.ok && reading.mistakes.some(({ path }) => path.startsWith(part))).toBe(true);
      },
    ),
  );
});

test("a plan moved to another year is a right plan, with the same dated things in it", () => {
  fc.assert(
    fc.property(anyPlanFile, fc.integer({ min: 2000, max: 2090 }), (file, year) => {
      const reading = readPlan(file);
      if (!reading.ok) throw new Error(JSON.stringify(reading.mistakes));
      const moved = movePlan(reading.plan, year);
      const ids = (plan: typeof moved) =>
        milestones(plan)
          .map(({ id }) => id)
          .toSorted();
      expect(moved.period.fromYear).toBe(year);
      expect(ids(moved)).toEqual(ids(reading.plan));
      for (const { path } of openPoints(reading.plan))
        expect(
          path === "document.date" ||
            path.startsWith("document.date.") ||
            openPoints(moved).some((open) => open.path === path),
        ).toBe(true);
    }),
  );
});

test("milestones stand in the order of their days, each once", () => {
  fc.assert(
    fc.property(anyPlanFile, (file) => {
      const reading = readPlan(file);
      if (!reading.ok) throw new Error(JSON.stringify(reading.mistakes));
      const found = milestones(reading.plan);
      expect(found.map(({ on }) => on)).toEqual(found.map(({ on }) => on).toSorted());
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }),
  );
});
