import type { StaffKind } from "../codes.ts";
import type { EmulationPlan } from "./plan.ts";
import { staffKindsOf } from "./staff-kinds-of.ts";
import type { Target } from "./target.ts";

/** The targets for persons that concern staff of a kind; those for which the plan names no kind concern everybody. */
export const individualTargets = (
  { targets }: Pick<EmulationPlan, "targets">,
  kind: StaffKind,
): readonly Target[] =>
  targets.filter((target) => {
    if (target.audience !== "individual") return false;
    const kinds = staffKindsOf(target, targets);
    return kinds.length === 0 || kinds.includes(kind);
  });
