import fc from "fast-check";
import { expect, test } from "vitest";
import { plusDays } from "../../../../src/domain/day.ts";
import { addedItems } from "../../../../src/domain/plan/edit/added-item.ts";
import { checkEdit } from "../../../../src/domain/plan/edit/check-edit.ts";
import { planChanges } from "../../../../src/domain/plan/edit/plan-changes.ts";
import type { PlanEdit } from "../../../../src/domain/plan/edit/plan-edit.ts";
import { readPlan } from "../../../../src/domain/plan/read-plan.ts";
import { readyPlans } from "../../../../src/plans/ready-plans.ts";

const id = fc.constantFrom(null, "added-1", "added-2", "phase-1", "year-2021", "nobody");
const name = fc.constantFrom("Đợt", "Họp 14:00", "Nộp");
const day = fc.integer({ min: 0, max: 3000 }).map((count) => plusDays("2021-01-01", count));
const maybeDay = fc.option(day);

const anyEdit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.record({
    sets: fc.constant("document" as const),
    number: fc.option(name),
    issuedOn: maybeDay,
    startsOn: maybeDay,
    endsOn: maybeDay,
  }),
  fc.record({
    sets: fc.constant("phase" as const),
    id,
    name,
    kind: fc.constantFrom("peak" as const, "thematic" as const),
    startsOn: maybeDay,
    endsOn: maybeDay,
  }),
  fc.record({
    sets: fc.constant("deadline" as const),
    id,
    name,
    dueOn: day,
    dueInclusive: fc.boolean(),
    who: fc.option(name),
  }),
  fc.record({ sets: fc.constant("event" as const), id, name, on: day }),
  fc.record({
    sets: fc.constant("pledging" as const),
    dueOn: maybeDay,
    dueInclusive: fc.boolean(),
    leastTargetRate: fc.option(fc.constantFrom(0, 0.8, 1)),
  }),
  fc.record({
    sets: fc.constant("removal" as const),
    list: fc.constantFrom("phases" as const, "deadlines" as const, "events" as const),
    id: fc.constantFrom("added-1", "added-2", "phase-1"),
  }),
);

test("whatever is filled in, in any order, leaves a right plan with all that was issued still in it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...readyPlans()), fc.array(anyEdit, { maxLength: 12 }), (issued, edits) => {
      const after = edits.reduce((plan, edit) => {
        const checked = checkEdit(plan, edit);
        if (checked.ok) expect(planChanges(plan, checked.value).length).toBeGreaterThan(0);
        return checked.ok ? checked.value : plan;
      }, issued);
      expect(readPlan(JSON.parse(JSON.stringify(after)))).toEqual({ ok: true, plan: after });
      for (const list of ["phases", "deadlines", "events", "targets", "duties"] as const) {
        const ids = after[list].map((item) => item.id);
        expect(ids).toEqual(expect.arrayContaining(issued[list].map((item) => item.id)));
        const added = addedItems(after).filter((item) => item.list === list);
        expect(ids).toHaveLength(issued[list].length + added.length);
      }
    }),
  );
});
