import type { StaffKind } from "../codes.ts";
import { type Day, type Month, plusMonths } from "../day.ts";
import { lastAllowedDay } from "../plan/deadline.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { pledgeAskedOf } from "../plan/pledge-asked-of.ts";
import type { OfficeRules } from "../reminder/office-rules.ts";
import { workDraft } from "../reminder/work-draft.ts";

/** A pledge under a plan, asked of everybody for whom the plan opens a title. */
export type OwedPledge = {
  readonly is: "pledge";
  readonly planId: string;
  /** Null: staff of any kind. */
  readonly staffKinds: readonly StaffKind[] | null;
  /** The last allowed day; null where the plan sets none, and then nobody is late. */
  readonly dueOn: Day | null;
  readonly isLate: boolean;
};

/** The report of a month's work, asked of everybody. */
export type OwedReport = {
  readonly is: "workReport";
  readonly month: Month;
  readonly dueOn: Day;
  readonly isLate: boolean;
};

/** Something that each person is to do. */
export type Owed = OwedPledge | OwedReport;

/** The pledge that a plan asks for, as it stands on a day. */
export const owedPledge = (plan: EmulationPlan, day: Day): OwedPledge => {
  const { deadline } = plan.pledging;
  const dueOn = deadline === null ? null : lastAllowedDay(deadline);
  return {
    is: "pledge",
    planId: plan.id,
    staffKinds: pledgeAskedOf(plan),
    dueOn,
    isLate: dueOn !== null && day > dueOn,
  };
};

/** By which plans and settings months are asked for, and the day on which it is looked at. */
export type Asking = OfficeRules & { readonly plans: readonly EmulationPlan[]; readonly day: Day };

/** The report of a month that is over by the day; undefined where it is not, or no plan asked for it. */
export const owedReport = (month: Month, { plans, day, ...rules }: Asking): OwedReport | undefined => {
  if (month >= day.slice(0, 7)) return undefined;
  const draft = workDraft(month, plans, rules);
  return draft && { is: "workReport", month, dueOn: draft.dueOn, isLate: day > draft.dueOn };
};

/** Months looked back for one that is late: the newest may not be due yet, nor have been asked for. */
const mostMonths = 3;

/** The report that is meant where no month is named: of the newest month that is over, or of the newest that is late. */
export const newestReport = (which: "due" | "late", asking: Asking): OwedReport | undefined =>
  Array.from({ length: mostMonths }, (_, back) => plusMonths(asking.day.slice(0, 7), -1 - back))
    .flatMap((month) => owedReport(month, asking) ?? [])
    .find(({ isLate }) => which === "due" || isLate);
