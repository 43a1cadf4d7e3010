import { type Month, plusDays, plusMonths } from "../day.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { planCovers } from "../plan/plan-covers.ts";
import { type MilestoneDraft, plainDraft } from "./milestone-draft.ts";
import { type OfficeRules, wasActiveBy } from "./office-rules.ts";

/**
 * The report of a month's work, due on the earliest day that one of the plans of the month says.
 * @returns undefined where no plan covers the month, or none was active in time
 */
export const workDraft = (
  month: Month,
  plans: readonly EmulationPlan[],
  rules: OfficeRules,
): MilestoneDraft | undefined => {
  const next = plusMonths(month, 1);
  const dueOf = ({ workReportDay }: EmulationPlan) =>
    `${next}-${String(workReportDay ?? rules.settings.workReportDay).padStart(2, "0")}`;
  const [dueOn] = plans
    .filter((plan) => planCovers(plan, `${month}-01`) || planCovers(plan, plusDays(`${next}-01`, -1)))
    .filter((plan) => wasActiveBy(plan.id, dueOf(plan), rules))
    .map(dueOf)
    .toSorted();
  if (dueOn === undefined) return undefined;
  return {
    ...plainDraft,
    id: `work:${month}`,
    kind: "monthlyReport",
    month,
    audience: { of: "staff", staffKinds: null },
    dueOn,
  };
};
