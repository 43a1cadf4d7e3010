import { yearWithoutHolidays } from "../../domain/plan/edit/date-warnings.ts";
import { withDocuments } from "./check.ts";
import { eachOffice } from "./each-office.ts";
import { type Finding, found } from "./finding.ts";
import { plansOf } from "./office-plans.ts";

/** What is known of a plan that an office runs. */
export type PlanFacts = {
  readonly plan: string;
  readonly isThere: boolean;
  /** The first year of its dates without a table of holidays; null: every one has. */
  readonly yearWithout: number | null;
};

/** What is wrong with the plans of an office. */
export const judgePlans = (office: string, plans: readonly PlanFacts[]): readonly Finding[] => {
  if (plans.length === 0) return [found("warning", "planNone", { office })];
  return plans.flatMap(({ plan, isThere, yearWithout }) => {
    if (!isThere) return [found("fault", "planGone", { office, plan })];
    return yearWithout === null ? [] : [found("warning", "planYear", { office, plan, year: yearWithout })];
  });
};

export const checkPlans = withDocuments("plans", async (documents, looking) => {
  let count = 0;
  const findings = await eachOffice(documents, looking, async ({ officeId, name }) => {
    const { plans, calendar } = await plansOf(documents, officeId);
    count += plans.length;
    const facts = plans.map(({ planId, plan }) => ({
      plan: planId,
      isThere: plan !== undefined,
      yearWithout: plan ? yearWithoutHolidays(plan, calendar) : null,
    }));
    return judgePlans(name, facts);
  });
  return findings.length === 0 ? [found("ok", "plansOk", { count })] : findings;
});
