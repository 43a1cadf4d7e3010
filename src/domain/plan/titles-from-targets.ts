import { personTitles } from "../codes.ts";
import type { Pledging } from "./pledging.ts";
import { staffKindsOf } from "./staff-kinds-of.ts";
import type { Target } from "./target.ts";

/** The titles that follow from a plan's targets for persons, lowest first; rewards are none of them. */
export const titlesFromTargets = (targets: readonly Target[]): Pledging["titles"] =>
  personTitles.flatMap((title) => {
    const staffKinds = targets
      .filter(({ audience, awards }) => audience === "individual" && awards.includes(title))
      .flatMap((target) => staffKindsOf(target, targets));
    return staffKinds.length > 0 ? [{ title, staffKinds: [...new Set(staffKinds)] }] : [];
  });
