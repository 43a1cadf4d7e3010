import type { CalendarFault } from "../calendar/day-off.ts";
import type { StaffKind } from "../codes.ts";
import type { Day, Month } from "../day.ts";
import type { ReminderKindName } from "./reminder-kind.ts";

/** Whom it concerns, whether or not they have done it. */
export type ReminderAudience =
  /** Null: staff of any kind. */
  | { readonly of: "staff"; readonly staffKinds: readonly StaffKind[] | null }
  | { readonly of: "unitHeads" | "officers" }
  | { readonly of: "unit"; readonly unitId: string };

/** A lead, and the working day on which it comes. */
export type Call = { readonly lead: number; readonly on: Day };

/** A dated thing of which people are reminded, with the days that follow from an office's settings. */
export type ReminderMilestone = {
  /** `pledge:<planId>`, `work:<month>`, `duty:<planId>:<dutyId>`, `phase:<planId>:<phaseId>`, … */
  readonly id: string;
  readonly kind: ReminderKindName;
  /** Null of a month's work, which belongs to no plan. */
  readonly planId: string | null;
  /** The plan's deadline, duty, phase or anniversary. */
  readonly subjectId: string | null;
  readonly phaseId: string | null;
  /** The month of which work is reported. */
  readonly month: Month | null;
  /** `HH:mm` of a meeting. */
  readonly at: string | null;
  readonly audience: ReminderAudience;
  /** The last allowed day, or the day itself. */
  readonly dueOn: Day;
  /**
   * How sure `dueOn` is: `month`: only its month is known; `none`: the plan sets no day, and it is the last day of
   * the phase after which it is done, or of the phase's review where that comes first.
   */
  readonly precision: "day" | "month" | "none";
  /** Earliest first. */
  readonly calls: readonly Call[];
  /** The last working day on which it is in time; null where that is not known. */
  readonly lastCallOn: Day | null;
  /** The last day on which it is open; what is not done by then is dropped. */
  readonly openUntil: Day;
  /** When the next levels learn of what is not done; null: never. */
  readonly escalates: { readonly unitHead: Call | null; readonly officer: Call | null };
};

/** A reminder that is not made, since it is not known which days are worked; nothing is made up instead. */
export type ReminderGap = {
  readonly milestone: string;
  readonly kind: ReminderKindName;
  readonly planId: string | null;
  readonly dueOn: Day;
  readonly lead: number;
  readonly why: CalendarFault;
};
