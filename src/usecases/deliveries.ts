import type { Day } from "../domain/day.ts";
import type { OpenItem } from "../domain/reminder/open-item.ts";

/** A push as far as its delivery goes. */
export type DeliveryRow = {
  readonly personId: string;
  readonly on: Day;
  /** `HH:mm`; of a notice `n-` and an id. */
  readonly slot: string;
  readonly items: readonly OpenItem[];
  readonly state: "pending" | "posting" | "sent" | "gone" | "held" | "unknown" | "needless";
  /** Why it did not arrive, or may not have: a short code. */
  readonly reason: string | null;
};

/** What became of the office's pushes. */
export type Deliveries = {
  /** The newest, no more than a few pages of them; of days up to `isCutBefore` there may be more. */
  newest(): Promise<{ readonly rows: readonly DeliveryRow[]; readonly isCutBefore: Day | null }>;
};
