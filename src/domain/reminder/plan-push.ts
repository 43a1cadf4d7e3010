import { choosePush, untold } from "./choose-push.ts";
import type { OpenItem, PastPush } from "./open-item.ts";
import { openItemsOf, type PersonNow } from "./open-items-of.ts";
import type { ReminderWeek } from "./week-ahead.ts";

/** What a person's push follows from. */
export type PushNow = Omit<PersonNow, "milestones" | "day"> & {
  readonly week: ReminderWeek;
  readonly history: readonly PastPush[];
  readonly capPerWeek: number;
};

/**
 * What a push to the person says now, most urgent first.
 * @returns empty where no push is to be made
 */
export const planPush = ({ week, history, capPerWeek, ...now }: PushNow): readonly OpenItem[] => {
  const open = openItemsOf({ ...now, ...week.today });
  if (untold(open, history).length === 0) return [];
  const ahead = week.ahead.map((later) => ({
    day: later.day,
    open: openItemsOf({ ...now, ...later, time: "00:00" }),
  }));
  return choosePush({ open, history, capPerWeek, day: week.today.day, ahead });
};
