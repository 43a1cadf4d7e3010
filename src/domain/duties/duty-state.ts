import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../day.ts";
import type { DutyContent } from "./duty-record.ts";
import type { PlanDuty } from "./plan-duties.ts";

/** How a duty stands on a day. */
export type DutyState =
  | { readonly is: "done"; readonly on: Day; readonly documentNumber: string | null; readonly late: boolean }
  | { readonly is: "recurs"; readonly frequency: NonNullable<PlanDuty["recurs"]> }
  | { readonly is: "undated" }
  | { readonly is: "dueToday" }
  /** Working days, today not counted; null where a year's holidays are not known. */
  | { readonly is: "ahead" | "overdue"; readonly workingDays: number | null };

/** How a duty stands today, by what is recorded of it. */
export const dutyState = (
  { lastDay, recurs }: Pick<PlanDuty, "lastDay" | "recurs">,
  { closedOn, documentNumber }: DutyContent,
  { calendar, today }: { readonly calendar: Pick<Calendar, "workingDaysLeft">; readonly today: Day },
): DutyState => {
  if (closedOn !== null)
    return { is: "done", on: closedOn, documentNumber, late: lastDay !== null && closedOn > lastDay };
  if (lastDay === null) return recurs === null ? { is: "undated" } : { is: "recurs", frequency: recurs };
  if (lastDay === today) return { is: "dueToday" };
  const [is, from, to] =
    lastDay < today ? (["overdue", lastDay, today] as const) : (["ahead", today, lastDay] as const);
  const days = calendar.workingDaysLeft(from, to);
  return { is, workingDays: days.ok ? days.value : null };
};
