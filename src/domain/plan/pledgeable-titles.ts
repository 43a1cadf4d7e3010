import type { PersonTitle, StaffKind } from "../codes.ts";
import type { EmulationPlan } from "./plan.ts";

/** The titles that staff of a kind may pledge on a plan; empty where the plan opens none to them. */
export const pledgeableTitles = (
  { pledging }: Pick<EmulationPlan, "pledging">,
  kind: StaffKind,
): PersonTitle[] =>
  pledging.titles.filter(({ staffKinds }) => staffKinds.includes(kind)).map(({ title }) => title);
