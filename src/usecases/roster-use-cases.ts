import type { Ports } from "./ports.ts";
import { declineAccount, openAccountRequest } from "./roster/account-requests.ts";
import { discardEvidenceDraft, importEvidence, openEvidenceDraft } from "./roster/evidence-drafts.ts";
import { importRoster } from "./roster/import-roster.ts";
import { openRoster } from "./roster/open-roster.ts";
import { readSheetFile } from "./roster/read-sheet-file.ts";
import { answerRosterLines, discardRosterDraft, openRosterDraft } from "./roster/roster-drafts.ts";

/** What can be done with the office's roster as a whole. */
export const createRosterUseCases = (ports: Ports) => ({
  openRoster: openRoster(ports),
  readSheetFile: readSheetFile(ports),
  openRosterDraft: openRosterDraft(ports),
  answerRosterLines: answerRosterLines(ports),
  discardRosterDraft: discardRosterDraft(ports),
  importRoster: importRoster(ports),
  openEvidenceDraft: openEvidenceDraft(ports),
  discardEvidenceDraft: discardEvidenceDraft(ports),
  importEvidence: importEvidence(ports),
  openAccountRequest: openAccountRequest(ports),
  declineAccount: declineAccount(ports),
});
