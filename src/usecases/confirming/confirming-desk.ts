import type { ConfirmingStep } from "../../domain/confirming/confirming-step.ts";
import type { JobProgress } from "../job-progress.ts";

/** What confirming needs beside the things that are confirmed. */
export type ConfirmingDesk = {
  /** Begins with the turn's commit to confirm more than a turn can; its answer is drawn anew as that goes on. */
  begin(steps: readonly ConfirmingStep[]): Promise<JobProgress>;
  /** That the acting person answered the card that was sent to them: the next one is a new message. */
  answered(): Promise<void>;
};
