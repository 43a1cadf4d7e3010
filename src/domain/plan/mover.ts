import type { Day } from "../day.ts";
import { inYear, yearOf } from "./in-year.ts";
import type { PlanPeriod } from "./period.ts";
import type { PhaseEdge } from "./phase.ts";

type Years = { readonly fromYear: number; readonly toYear: number };

/** What moves the parts of a plan by `shift` years. */
export type Mover = {
  readonly day: (day: Day) => Day;
  readonly edge: (edge: PhaseEdge) => PhaseEdge;
  readonly years: (years: Years) => { fromYear: number; toYear: number };
  /** Names of the plan's own years become those of the years moved to. */
  readonly text: (text: string) => string;
};

/** The value changed, or `null` where there is none. */
export const unlessNull = <Value, Changed>(
  value: Value | null,
  change: (value: Value) => Changed,
): Changed | null => (value === null ? null : change(value));

/** What moves the parts of a plan of this period by `shift` years. */
export const moverOf = ({ fromYear, toYear }: PlanPeriod, shift: number): Mover => {
  const day = (on: Day): Day => inYear(on, yearOf(on) + shift);
  return {
    day,
    edge: (edge) =>
      unlessNull(edge, (found) =>
        "on" in found ? { on: day(found.on) } : { month: day(`${found.month}-01`).slice(0, 7) },
      ),
    years: (years) => ({ fromYear: years.fromYear + shift, toYear: years.toYear + shift }),
    text: (text) =>
      text.replaceAll(/(?<!\d)\d{4}(?!\d)/g, (year) =>
        Number(year) >= fromYear && Number(year) <= toYear ? String(Number(year) + shift) : year,
      ),
  };
};
