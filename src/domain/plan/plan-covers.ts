import type { Day } from "../day.ts";
import { yearOf } from "./in-year.ts";
import type { EmulationPlan } from "./plan.ts";

/** Whether a day lies in the plan's period; by whole years where the plan gives no day. */
export const planCovers = ({ period }: Pick<EmulationPlan, "period">, day: Day): boolean =>
  (period.startsOn === null ? yearOf(day) >= period.fromYear : day >= period.startsOn) &&
  (period.endsOn === null ? yearOf(day) <= period.toYear : day <= period.endsOn);
