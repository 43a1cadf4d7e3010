import type { StaffKind } from "../codes.ts";
import type { Target } from "./target.ts";

/**
 * The kinds of staff a target speaks of: its own, or those of what it is a subset of.
 * @returns empty where the plan names none
 */
export const staffKindsOf = (target: Target, targets: readonly Target[]): readonly StaffKind[] => {
  let found: Target | undefined = target;
  for (let step = 0; found && step <= targets.length; step += 1) {
    if (found.staffKinds) return found.staffKinds;
    const parent: string | null = found.subsetOf;
    found = targets.find(({ id }) => id === parent);
  }
  return [];
};
