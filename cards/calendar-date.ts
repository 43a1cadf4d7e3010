import type { Fact } from "../src/bot/card.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { TimelineDate } from "../src/usecases/show-calendar.ts";

/** A date of the calendar: what it is, its weekday and day, how a deadline is meant, the working days until then. */
export const timelineDateFact = (
  { milestone, when, workingDaysLeft }: TimelineDate,
  { progress, calendar: t, dates }: Messages,
): Fact => {
  const { kind, name, on, precision, dueOn, dueInclusive } = milestone;
  const label = progress.milestones[kind](name);
  if (precision === "month") {
    const month = t.inMonth(on.slice(0, 7));
    return { label, value: when === "past" ? t.pastMark(month) : month };
  }
  const day = t.day(dates.weekday(on), dates.day(on));
  const meant =
    dueOn === null ? day : dueInclusive ? t.through(day) : t.before(t.through(day), dates.day(dueOn));
  if (when === "today") return { label, value: t.todayMark(meant) };
  if (when === "past") return { label, value: t.pastMark(meant) };
  if (workingDaysLeft === null) return { label, value: meant };
  return {
    label,
    value: typeof workingDaysLeft === "number" ? t.left(meant, workingDaysLeft) : t.leftUnknown(meant),
  };
};
