import fc from "fast-check";
import { personTitles } from "../../../src/domain/codes.ts";
import type { Grant, Person } from "../../../src/domain/person.ts";
import { type Pledge, type PledgeContent, registered, withdrawn } from "../../../src/domain/pledge.ts";
import type { WorkCounts } from "../../../src/domain/work/work-counts.ts";

/** Plans that people of tests pledge under. */
export const planIds = ["plan-1", "plan-2"] as const;

export const staff: Grant = { role: "staff", scope: "office" };

/** Somebody of a unit. */
export const personOf = (id: string, more: Partial<Person> = {}): Person => ({
  ...{ id, name: id, email: null, unitId: "a", position: "", staffKind: "cong_chuc" },
  grants: [staff],
  ...more,
});

export const anyContent: fc.Arbitrary<PledgeContent> = fc.record({
  titles: fc.subarray([...personTitles]),
  targetRate: fc.constantFrom(null, 0.8, 0.95, 0.9999),
  movements: fc.subarray(["m1", "m2"]),
  initiative: fc.constantFrom(null, "Sáng kiến"),
});

const count = fc.option(fc.nat(9), { nil: null });

/** Months over three years, so that more of them lie apart than are kept. */
export const anyMonth = fc
  .tuple(fc.constantFrom(2024, 2025, 2026), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);

export const anyCounts: fc.Arbitrary<WorkCounts> = fc.record({
  assignedCount: fc.integer({ min: 9, max: 20 }),
  doneCount: count,
  wellDoneCount: count,
  qualityCount: count,
  onTimeCount: count,
});

/** What a person does about a pledge; nothing can be withdrawn that does not stand. */
export const pledgeAfter = (
  former: Pledge | undefined,
  content: PledgeContent | null,
  act: { readonly personId: string; readonly planId: string; readonly at: string; readonly late: boolean },
): Pledge | undefined => {
  if (content !== null) return registered(former, content, act);
  return former?.state === "registered" ? withdrawn(former, "lý do", act) : undefined;
};
