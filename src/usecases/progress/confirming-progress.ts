import { type ConfirmingMark, waitsSince } from "../../domain/confirming/confirming.ts";
import type { Month } from "../../domain/day.ts";
import { type ProgressGrounds, reportsWithin } from "./progress-grounds.ts";

/** How far what the person entered is confirmed; all of it counts. */
export type ConfirmingProgress = {
  /** Of the pledge that stands; null without one. */
  readonly pledge: "waiting" | "confirmed" | "returned" | null;
  /** Reported months of the plan, oldest first. */
  readonly waitingMonths: readonly Month[];
  readonly returnedMonths: readonly Month[];
};

const stateOf = (mark: ConfirmingMark | undefined): "waiting" | "confirmed" | "returned" =>
  mark === "confirmed" || mark === "returned" ? mark : "waiting";

/** How far what the person entered for the plan is confirmed. */
export const confirmingProgress = (grounds: ProgressGrounds): ConfirmingProgress => {
  const { pledge, workMarks = {} } = grounds;
  const months = reportsWithin(grounds).map(({ month }) => month);
  return {
    pledge: pledge?.state === "registered" ? stateOf(pledge.confirming) : null,
    waitingMonths: months.filter((month) => waitsSince(workMarks[month]) !== undefined),
    returnedMonths: months.filter((month) => workMarks[month] === "returned"),
  };
};
