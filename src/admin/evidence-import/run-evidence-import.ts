import { basename } from "node:path";
import { dayOf, stampOf } from "../../domain/day.ts";
import { evidenceSteps } from "../../domain/evidence/sheets/evidence-steps.ts";
import { shownText } from "../../domain/roster/text-fault.ts";
import { startEvidenceImport } from "../../store/evidence/import-evidence.ts";
import { loadEvidence } from "../../store/evidence/load-evidence.ts";
import { bytesOf } from "../import/bytes-of.ts";
import { confirmImport } from "../import/confirm-import.ts";
import { type ExitCode, exitCodes, type ImportParts } from "../import/import-parts.ts";
import type { ImportWish } from "../import/import-wish.ts";
import { openOffice } from "../import/open-office.ts";
import { compareEvidenceFile } from "./compare-evidence-file.ts";
import { tellEvidence } from "./tell-evidence.ts";

/** Shows what a file changes of the evidence of an office's people and, once confirmed, takes it in. */
export const runEvidenceImport = async (parts: ImportParts, wish: ImportWish): Promise<ExitCode> => {
  const { documents, messages, say, now } = parts;
  const bytes = bytesOf(wish.file);
  if (!bytes) {
    say(messages.roster.noFile(wish.file));
    return exitCodes.wrong;
  }
  const opened = await openOffice(parts, wish.office);
  if (typeof opened === "number") return opened;
  const { officeId, roster } = opened;
  const { people, units, mark } = roster;
  const records = await loadEvidence(documents, officeId);
  const source = `file:${shownText(basename(wish.file).normalize("NFC"))}`;
  const on = dayOf(now());
  const kept = { people, units, records, source, today: on, byPersonId: null };
  const file = compareEvidenceFile(bytes, kept, messages);
  if (file.is === "refused") {
    for (const line of file.lines) say(line);
    return exitCodes.wrong;
  }
  for (const line of tellEvidence(file, messages)) say(line);
  const steps = evidenceSteps(file.sheets, { source, at: stampOf(now()), personId: null });
  if (steps.length === 0) {
    say(messages.roster.nothing);
    return exitCodes.done;
  }
  const start = (jobId: string) =>
    startEvidenceImport(documents, { officeId, jobId, steps, mark, on, byPersonId: null });
  return confirmImport(parts, { wish, officeId, start });
};
