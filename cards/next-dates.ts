import type { Fact } from "../src/bot/card.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { NextDate } from "../src/usecases/show-progress.ts";

/** A coming date: what, which weekday and day, how many working days are left. */
export const dateFact = (
  { milestone, isToday, workingDaysLeft }: NextDate,
  { progress: t, dates }: Messages,
): Fact => {
  const left = isToday ? t.today : workingDaysLeft === null ? t.leftUnknown : t.left(workingDaysLeft);
  const day = milestone.precision === "day" ? dates.day(milestone.on) : dates.month(milestone.on.slice(0, 7));
  return {
    label: t.milestones[milestone.kind](milestone.name),
    value: milestone.precision === "day" ? t.date(dates.weekday(milestone.on), day, left) : day,
  };
};
