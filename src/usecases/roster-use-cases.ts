import type { Ports } from "./ports.ts";
import { declineAccount, openAccountRequest } from "./roster/account-requests.ts";
import { importRoster } from "./roster/import-roster.ts";
import { openRoster } from "./roster/open-roster.ts";
import {
  answerRosterLines,
  discardRosterDraft,
  openRosterDraft,
  readRosterFile,
} from "./roster/roster-drafts.ts";

/** What can be done with the office's roster as a whole. */
export const createRosterUseCases = (ports: Ports) => ({
  openRoster: openRoster(ports),
  readRosterFile: readRosterFile(ports),
  openRosterDraft: openRosterDraft(ports),
  answerRosterLines: answerRosterLines(ports),
  discardRosterDraft: discardRosterDraft(ports),
  importRoster: importRoster(ports),
  openAccountRequest: openAccountRequest(ports),
  declineAccount: declineAccount(ports),
});
