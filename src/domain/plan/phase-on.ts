import type { Day } from "../day.ts";
import { daysBetween } from "../day.ts";
import { firstDayOf, lastDayOf } from "./edges.ts";
import type { Phase } from "./phase.ts";
import type { EmulationPlan } from "./plan.ts";

/** The phase that a day lies in, the shortest of several; `null` where none is known to hold it. */
export const phaseOn = ({ phases }: Pick<EmulationPlan, "phases">, day: Day): Phase | null => {
  const holding = phases.flatMap((phase) => {
    const first = firstDayOf(phase.start);
    const last = lastDayOf(phase.end);
    return first !== null && last !== null && first <= day && day <= last
      ? [{ phase, length: daysBetween(first, last) }]
      : [];
  });
  return holding.toSorted((a, b) => a.length - b.length)[0]?.phase ?? null;
};
