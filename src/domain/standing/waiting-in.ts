import type { Month } from "../day.ts";
import type { Tally } from "./tally.ts";

/** What waits to be confirmed by somebody. */
export type Waiting = {
  readonly pledges: number;
  /** Reports of a month. */
  readonly reports: number;
};

/** Which plans and months are asked about. */
export type WaitingOf = {
  readonly planIds: readonly string[];
  readonly isAsked: (month: Month) => boolean;
};

/** How much of many people waits to be confirmed: pledges under the plans, and reports of the months. */
export const waitingIn = (
  { plans, months }: Pick<Tally, "plans" | "months">,
  { planIds, isAsked }: WaitingOf,
): Waiting => ({
  pledges: planIds.reduce((sum, planId) => sum + (plans[planId]?.waiting ?? 0), 0),
  reports: Object.entries(months).reduce(
    (sum, [month, { waiting }]) => (isAsked(month) ? sum + waiting : sum),
    0,
  ),
});
