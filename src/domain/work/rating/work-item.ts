import { decimal, type Rational, ratio } from "../../rational.ts";
import { ok, type Result, refused } from "../../result.ts";

/** How often something went wrong with a piece of work, and how often the cause was confirmed as objective. */
export type Failures = { readonly count: number; readonly excusedCount: number };

/** A piece of work, counted in standard units (Decree 335/2025 Art. 13, 14, 18). */
export type WorkItem = {
  readonly id: string;
  /** Above 0, at most four decimals. */
  readonly convertedQuantity: number;
  /** Assigned at first; or taken over from somebody else, or new and unplanned: outside the first total. */
  readonly origin: "assigned" | "takenOver" | "unplanned";
  readonly state: "open" | "done" | "handedOver";
  /** Assessments not passed for a grave fault of content. */
  readonly failedAssessments: Failures;
  readonly delays: Failures;
};

/** Why a piece of work cannot be as told. */
export type WorkItemFault =
  | "quantity-not-positive"
  | "quantity-too-fine"
  | "failures-not-whole"
  | "excused-above-count";

const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0;

/** The piece of work, found possible. */
export const checkWorkItem = (item: WorkItem): Result<WorkItem, WorkItemFault> => {
  const { id, convertedQuantity: quantity, failedAssessments, delays } = item;
  if (!(quantity > 0 && quantity <= 1_000_000)) return refused("quantity-not-positive", { id, quantity });
  if (!/^\d+(\.\d{1,4})?$/.test(String(quantity))) return refused("quantity-too-fine", { id, quantity });
  for (const { count, excusedCount } of [failedAssessments, delays]) {
    if (!isCount(count) || !isCount(excusedCount))
      return refused("failures-not-whole", { id, count, excusedCount });
    if (excusedCount > count) return refused("excused-above-count", { id, count, excusedCount });
  }
  return ok(item);
};

/** The quantity of a piece of work, exact. */
export const quantityOf = ({ convertedQuantity }: WorkItem): Rational => decimal(convertedQuantity);

/** The share left of a piece of work's points: each failure without an objective cause takes a quarter. */
export const shareLeft = ({ count, excusedCount }: Failures): Rational =>
  ratio(Math.max(0, 4 - (count - excusedCount)), 4);
