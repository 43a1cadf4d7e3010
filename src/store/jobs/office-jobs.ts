import type { Documents } from "../documents.ts";
import { createEvidenceImport, evidenceImport } from "../evidence/import-evidence.ts";
import { createRosterImport, rosterImport } from "../roster/import-roster.ts";
import type { JobKind } from "./run-job.ts";

/** Every sort of job that offices have. */
export const officeJobs = (documents: Documents): Readonly<Record<string, JobKind>> => ({
  [rosterImport]: createRosterImport(documents),
  [evidenceImport]: createEvidenceImport(documents),
});
