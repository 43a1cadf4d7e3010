import type { ConfirmingAct } from "./confirming.ts";

/** Which pledge, or which month's report; ids only. */
export type SubmissionRef = {
  readonly is: "pledge" | "work";
  readonly personId: string;
  /** The plan of a pledge, the month of a report. */
  readonly of: string;
};

/** One of many things to be confirmed. */
export type ConfirmingStep = SubmissionRef &
  ConfirmingAct & {
    /** Of what was seen when it was decided: anything else is left waiting. Null: as silence has it. */
    readonly etag: string | null;
    /** After how many working days silence confirms; null where somebody does. */
    readonly after: number | null;
  };

/** Whether both mean the same. */
export const isSame = (one: SubmissionRef, other: SubmissionRef): boolean =>
  one.is === other.is && one.personId === other.personId && one.of === other.of;
