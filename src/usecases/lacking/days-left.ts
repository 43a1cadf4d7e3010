import { dayOf } from "../../domain/day.ts";
import type { Owed } from "../../domain/lacking/owed.ts";
import type { Ports } from "../ports.ts";

/** Working days through the last allowed day, today not counted; null where that is past or not known. */
export const daysLeft = ({ calendar, now }: Ports, { dueOn }: Owed): number | null => {
  const today = dayOf(now);
  const left = dueOn === null || dueOn < today ? null : calendar.workingDaysLeft(today, dueOn);
  return left?.ok ? left.value : null;
};
