import type { Day } from "../day.ts";
import type { ReminderMilestone } from "./reminder-milestone.ts";

/** What makes a person the one who is reminded. */
export type Why =
  /** It is theirs, as everybody's whom it concerns. */
  | { readonly is: "own" }
  /** It is their unit's, and they head it. */
  | { readonly is: "unitHead"; readonly unitId: string }
  /** It is the office's, and they monitor emulation. */
  | { readonly is: "officer" }
  /** Others have not done it: of the unit, or of the whole office where it is null. */
  | { readonly is: "escalated"; readonly unitId: string | null };

/** What is not done. */
export type MissingPart =
  /** Nothing is to be done but to know it. */
  | { readonly is: "nothing" }
  | { readonly is: "pledge" | "workReport" | "dutyRecord" }
  /** So many people have not done it. */
  | { readonly is: "people"; readonly count: number }
  /** So many units have not done it. */
  | { readonly is: "units"; readonly count: number };

/** Something of which a person is to be reminded now. */
export type OpenItem = Pick<
  ReminderMilestone,
  | "kind"
  | "planId"
  | "subjectId"
  | "phaseId"
  | "month"
  | "at"
  | "dueOn"
  | "precision"
  | "lastCallOn"
  | "openUntil"
> & {
  /** The milestone's id, with the unit or `office` where one person may have several; `late:…` where escalated. */
  readonly milestone: string;
  /** The nearest that has come; negative: working days after. */
  readonly lead: number;
  /** `<milestone>@<dueOn>:<lead>`, and `~<day>` where it comes back from a snooze: one push each. */
  readonly key: string;
  /** The day since which it waits to be told: of its lead, or the end of a snooze. */
  readonly since: Day;
  readonly why: Why;
  readonly missing: MissingPart;
};

/** A planned push that a person got, or may have got. */
export type PastPush = {
  readonly day: Day;
  readonly keys: readonly string[];
  /** False where nobody knows whether it arrived: it counts, and what it said is said again. */
  readonly isSure: boolean;
};
