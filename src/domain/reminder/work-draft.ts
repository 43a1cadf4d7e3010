import { type Month, plusDays, plusMonths } from "../day.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { planCovers } from "../plan/plan-covers.ts";
import { type MilestoneDraft, plainDraft } from "./milestone-draft.ts";
import type { OfficeReminderSettings } from "./office-reminder-settings.ts";

/**
 * The report of a month's work, due on the earliest day that one of the plans of the month says.
 * @returns undefined where no plan covers the month
 */
export const workDraft = (
  month: Month,
  plans: readonly EmulationPlan[],
  { workReportDay }: OfficeReminderSettings,
): MilestoneDraft | undefined => {
  const next = plusMonths(month, 1);
  const covering = plans.filter(
    (plan) => planCovers(plan, `${month}-01`) || planCovers(plan, plusDays(`${next}-01`, -1)),
  );
  if (covering.length === 0) return undefined;
  const day = Math.min(...covering.map((plan) => plan.workReportDay ?? workReportDay));
  return {
    ...plainDraft,
    id: `work:${month}`,
    kind: "monthlyReport",
    month,
    audience: { of: "staff", staffKinds: null },
    dueOn: `${next}-${String(day).padStart(2, "0")}`,
  };
};
