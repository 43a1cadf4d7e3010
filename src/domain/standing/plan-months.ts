import type { Day, Month } from "../day.ts";
import { firstDayOf, lastDayOf } from "../plan/edges.ts";
import type { Phase } from "../plan/phase.ts";
import type { EmulationPlan } from "../plan/plan.ts";

/** Months that follow each other, both ends included. */
export type MonthSpan = { readonly from: Month; readonly to: Month };

/** The months that a plan is about, and each of its phases whose days are known. */
export type PlanMonths = {
  readonly planId: string;
  readonly whole: MonthSpan;
  /** By phase id. */
  readonly phases: Readonly<Record<string, MonthSpan>>;
};

const monthOf = (day: Day): Month => day.slice(0, 7);

/** The months that a phase touches; null where its days are not said. */
export const phaseMonths = ({ start, end }: Pick<Phase, "start" | "end">): MonthSpan | null => {
  const [first, last] = [firstDayOf(start), lastDayOf(end)];
  return first === null || last === null || first > last ? null : { from: monthOf(first), to: monthOf(last) };
};

/** The months of a plan and of its phases; a month that is only touched counts as a whole. */
export const planMonths = ({
  id,
  period,
  phases,
}: Pick<EmulationPlan, "id" | "period" | "phases">): PlanMonths => ({
  planId: id,
  whole: {
    from: monthOf(period.startsOn ?? `${period.fromYear}-01-01`),
    to: monthOf(period.endsOn ?? `${period.toYear}-12-31`),
  },
  phases: Object.fromEntries(
    phases.flatMap((phase) => {
      const span = phaseMonths(phase);
      return span ? [[phase.id, span]] : [];
    }),
  ),
});

/** Whether a month lies in the span. */
export const isWithin = (month: Month, { from, to }: MonthSpan): boolean => from <= month && month <= to;
