import type { StaffKind } from "../codes.ts";
import { personTitles } from "../codes.ts";
import type { Pledging } from "./pledging.ts";
import type { Target } from "./target.ts";

/** The kinds of staff a target speaks of: its own, or those of what it is a subset of. */
const staffKindsOf = (target: Target, targets: readonly Target[]): readonly StaffKind[] => {
  let found: Target | undefined = target;
  for (let step = 0; found && step <= targets.length; step += 1) {
    if (found.staffKinds) return found.staffKinds;
    const parent: string | null = found.subsetOf;
    found = targets.find(({ id }) => id === parent);
  }
  return [];
};

/** The titles that follow from a plan's targets for persons, lowest first; rewards are none of them. */
export const titlesFromTargets = (targets: readonly Target[]): Pledging["titles"] =>
  personTitles.flatMap((title) => {
    const staffKinds = targets
      .filter(({ audience, awards }) => audience === "individual" && awards.includes(title))
      .flatMap((target) => staffKindsOf(target, targets));
    return staffKinds.length > 0 ? [{ title, staffKinds: [...new Set(staffKinds)] }] : [];
  });
