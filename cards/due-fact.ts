import type { Fact } from "../src/bot/card.ts";
import type { Day } from "../src/domain/day.ts";
import type { Messages } from "../src/messages/messages.ts";

/** A last allowed day and how far it is; null where none is set. */
export type Due = {
  readonly dueOn: Day | null;
  /** Today not counted; null where that is not known. */
  readonly workingDaysLeft: number | null;
  readonly today: Day;
};

/** Until when something is to be done. */
export const dueFact = ({ dueOn, workingDaysLeft, today }: Due, messages: Messages): Fact => {
  const { reminders: t, planning, progress, dates } = messages;
  const label = t.dueLabel;
  if (dueOn === null) return { label, value: planning.unknown };
  const [weekday, day] = [dates.weekday(dueOn), dates.day(dueOn)];
  if (dueOn < today) return { label, value: t.overdue(weekday, day) };
  if (dueOn === today) return { label, value: t.dueToday(weekday, day) };
  const left = workingDaysLeft === null ? progress.leftUnknown : progress.left(workingDaysLeft);
  return { label, value: t.through(weekday, day, left) };
};
