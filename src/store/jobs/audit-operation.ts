import type { AuditEntry } from "../../domain/authority/audit-entry.ts";
import type { Verb } from "../../domain/authority/authority-matrix.ts";
import { auditDocument } from "../audit.ts";
import type { Operation } from "../documents.ts";
import type { Ended } from "./run-job.ts";

/** Who took something in, when, and how many of it; whatever way it was begun. */
export const auditOperation = (verb: Verb, { jobId, job, state, atMs }: Ended): Operation => {
  const at = new Date(atMs).toISOString();
  const entry: AuditEntry = {
    ...{ at, personId: job.byPersonId, verb, on: { is: "office" }, outcome: state },
    ...{ jobId, counts: job.counts },
  };
  const id = `audit:${at}-${jobId.replace(":", "-")}`;
  return { do: "create", entry: auditDocument(id, entry, state) };
};
