import { choice } from "../src/bot/choice-fields.ts";
import type { Field } from "../src/bot/field.ts";
import { isMonth, readMonth } from "../src/bot/read-month.ts";
import type { Month } from "../src/domain/day.ts";
import { ok, type Refusal, refused } from "../src/domain/result.ts";
import type { WorkDesk } from "../src/usecases/open-work.ts";

/** What the form on a month's work is filled from. */
export type WorkContext = WorkDesk & {
  /** Whether the month is settled: its figures stand in the form, or it was named. */
  readonly isSettled: boolean;
  /** Whether nobody named the month. */
  readonly isGuessed: boolean;
  /** Why the month it was asked about is not the one it shows. */
  readonly unread: Refusal<MonthFault> | undefined;
};

/** Why the form can't be about the month that was named. */
export type MonthFault = "month-unknown" | "month-in-future" | "month-too-early";

const offered = choice<WorkContext>({ numbered: false }, ({ context, messages: { dates, work } }) =>
  (context.isSettled ? [context.month] : context.unreported).map((month) => ({
    value: month,
    label: context.reported.includes(month) ? work.monthReported(dates.month(month)) : dates.month(month),
  })),
);

/** The month of a report: one of those not reported, or any that is typed; whether it can be is checked with the rest. */
export const monthField: Field<Month, WorkContext> = {
  ...offered,
  isMoot: ({ context }) => context.isSettled,
  show: (raw, { messages }) => (isMonth(raw) ? messages.dates.month(raw) : ""),
  read: (raw) => (raw === "" ? refused("required") : isMonth(raw) ? ok(raw) : refused("not-an-option")),
  readTyped: (text, { context }) => {
    const month = readMonth(text, context.thisMonth);
    return month === undefined ? refused("not-an-option") : ok(month);
  },
};
