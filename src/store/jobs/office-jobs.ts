import { type Calendar, createCalendar } from "../../domain/calendar/calendar.ts";
import { confirmAllJob, confirmSilentJob, createConfirmAll } from "../confirming/create-confirm-all.ts";
import type { Documents } from "../documents.ts";
import { createEvidenceImport, evidenceImport } from "../evidence/import-evidence.ts";
import { createTellAll } from "../pushes/create-tell-all.ts";
import { tellAll } from "../pushes/tell-all-job.ts";
import { accountLink, createRosterImport, rosterImport } from "../roster/import-roster.ts";
import type { JobKind } from "./run-job.ts";

/** Every sort of job that offices have. */
export const officeJobs = (
  documents: Documents,
  country: Calendar = createCalendar(),
): Readonly<Record<string, JobKind>> => ({
  [rosterImport]: createRosterImport(documents),
  [accountLink]: createRosterImport(documents),
  [evidenceImport]: createEvidenceImport(documents),
  [tellAll]: createTellAll(documents, country),
  [confirmAllJob]: createConfirmAll(documents, country),
  [confirmSilentJob]: createConfirmAll(documents, country),
});
