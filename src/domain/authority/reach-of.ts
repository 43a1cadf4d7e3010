import type { Day } from "../day.ts";
import type { Unit } from "../person.ts";
import type { Verb } from "./authority-matrix.ts";
import { type Actor, may } from "./may.ts";

/** For what somebody may do something: the whole office, or some of its units; none: not at all. */
export type Reach = "office" | readonly Unit[];

/** For which part of the office the person may do it on the day. */
export const reachOf = (
  actor: Actor,
  { verb, day }: { readonly verb: Verb; readonly day: Day },
  units: readonly Unit[],
): Reach =>
  may(actor, { verb, on: { is: "office" }, day })
    ? "office"
    : units.filter(({ id: unitId }) => may(actor, { verb, on: { is: "unit", unitId }, day }));
