import type { Day } from "../day.ts";

/** Why something that was done is open again. */
export const reopenReasons = ["mistake", "notAccepted", "redone", "other"] as const;

export type ReopenReason = (typeof reopenReasons)[number];

/** What is recorded of a duty: the day it was done, the document that shows it, the papers that are there. */
export type DutyContent = {
  /** Null while it is open. */
  readonly closedOn: Day | null;
  readonly documentNumber: string | null;
  /** Ids of papers, in the plan's order. */
  readonly papers: readonly string[];
};

/** One thing that happened to a duty. */
export type DutyEvent = {
  /** ISO, UTC. */
  readonly at: string;
  readonly byPersonId: string;
  readonly did: "ticked" | "closed" | "corrected" | "reopened";
  readonly content: DutyContent;
  /** Of what was opened again. */
  readonly reason: ReopenReason | null;
};

/** What was done about a duty of a plan, by one unit where each does it for itself. */
export type DutyRecord = {
  readonly planId: string;
  readonly dutyId: string;
  /** Null where the office does it. */
  readonly unitId: string | null;
  readonly content: DutyContent;
  /** Oldest first. */
  readonly history: readonly DutyEvent[];
};

/** The duty of whom that a record is about. */
export type DutyKey = Pick<DutyRecord, "planId" | "dutyId" | "unitId">;

/** Nothing recorded yet. */
export const openDuty: DutyContent = { closedOn: null, documentNumber: null, papers: [] };
