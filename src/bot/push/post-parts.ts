import type { DateTime } from "luxon";
import type { Logger } from "pino";
import type { PushStore } from "./push-store.ts";

/** What it takes to send what was prepared. */
export type PostParts = {
  readonly store: Pick<PushStore, "settle">;
  /** Resolves after so long by the machine's clock; at once where it is 0 or less. */
  readonly sleep: (ms: number) => Promise<void>;
  /** 0 up to, not including, 1. */
  readonly random: () => number;
  /** Calendar time. */
  readonly now: () => DateTime;
  /** The time of the machine. */
  readonly nowMs: () => number;
  readonly log: Logger;
};
