import type { ActedOn } from "./acted-on.ts";

/** One line of the audit: who asked for what, whose it is, and what came of it. Ids only, no text of people. */
export type AuditEntry = {
  /** ISO, UTC. */
  readonly at: string;
  readonly personId: string;
  /** As verbs were named then. */
  readonly verb: string;
  readonly on: ActedOn;
  readonly outcome: "done" | "refused";
};
