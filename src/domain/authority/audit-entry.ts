import type { ActedOn } from "./acted-on.ts";

/** One line of the audit: who asked for what, whose it is, and what came of it. Ids only, no text of people. */
export type AuditEntry = {
  /** ISO, UTC. */
  readonly at: string;
  /** Null where it was done by command, on the machine itself. */
  readonly personId: string | null;
  /** As verbs were named then. */
  readonly verb: string;
  readonly on: ActedOn;
  readonly outcome: "done" | "refused" | "failed";
  /** The job that did it, and how many of its steps did what. */
  readonly jobId?: string;
  readonly counts?: Readonly<Record<string, number>>;
};
