import type { PushKind } from "../calendar/calendar.ts";

/** What people are reminded of, in the order in which settings list it. */
export const reminderKindNames = [
  "phaseStart",
  "pledgeDeadline",
  "monthlyReport",
  "unitDuty",
  "thematicPhase",
  "meeting",
  "anniversary",
] as const;

export type ReminderKindName = (typeof reminderKindNames)[number];

/** Working days after the last allowed day on which the next levels learn how many have not done it; null: never. */
export type Escalation = { readonly unitHead: number | null; readonly officer: number | null };

/** One kind of reminder, as data; an office's settings may say other leads and another escalation. */
export type ReminderKind = {
  readonly name: ReminderKindName;
  /** What a day off does to it. */
  readonly sort: PushKind;
  readonly isOn: boolean;
  /** Calendar days before the last allowed day; 0 the day itself; negative: working days after it. */
  readonly leads: readonly number[];
  /** What makes it done; `told`: nothing is to be done but to know it. */
  readonly doneBy: "told" | "pledge" | "workReport" | "dutyRecord";
  /** Working days for which it stays open after its last day, or after it was due to be told; then it is dropped. */
  readonly openFor: number;
  readonly escalation: Escalation;
};
