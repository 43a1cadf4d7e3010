import type { Day } from "../day.ts";
import type { ReminderKindName } from "./reminder-kind.ts";

/** What a person says of one kind. */
export type OwnKindSettings = {
  /** They want no more of it. */
  readonly isOff?: boolean | undefined;
  /** Theirs instead of the office's. */
  readonly leads?: readonly number[] | undefined;
};

/** Something a person does not want to hear of before a day. */
export type Snooze = { readonly milestone: string; readonly until: Day };

/** How a person wants to be reminded. */
export type OwnReminderSettings = {
  readonly isOff: boolean;
  readonly kinds: Readonly<Partial<Record<ReminderKindName, OwnKindSettings>>>;
  /** `HH:mm`, instead of the office's slots; null: as the office. */
  readonly hour: string | null;
  readonly snoozes: readonly Snooze[];
  /** Whether they want the week's figures of what they are in charge of; left out: no. */
  readonly wantsDigest?: boolean | undefined;
};

/** Everything as the office has it. */
export const defaultOwnReminders: OwnReminderSettings = { isOff: false, kinds: {}, hour: null, snoozes: [] };
