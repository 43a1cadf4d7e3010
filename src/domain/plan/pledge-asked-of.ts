import { type StaffKind, staffKinds } from "../codes.ts";
import type { EmulationPlan } from "./plan.ts";
import { pledgeableTitles } from "./pledgeable-titles.ts";

/**
 * Who is asked to pledge under a plan; null: staff of any kind. Where it opens titles, those for whom it opens none are
 * not asked; they may all the same.
 */
export const pledgeAskedOf = (plan: EmulationPlan): readonly StaffKind[] | null =>
  plan.pledging.titles.length === 0
    ? null
    : staffKinds.filter((kind) => pledgeableTitles(plan, kind).length > 0);
