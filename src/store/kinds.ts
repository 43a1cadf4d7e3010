import { accountRequestCodec } from "./account-requests.ts";
import { auditCodec } from "./audit.ts";
import { awaitedCodec } from "./awaited-people.ts";
import { choicesCodec } from "./choices/choices-codec.ts";
import { choreLeaseCodec } from "./chores/chore-lease.ts";
import type { Codec } from "./codec.ts";
import { addressCodec, officeCodec, personCodec, planCodec, pledgeCodec, workCodec } from "./codecs.ts";
import { waitingCardCodec } from "./confirming/waiting-card-codec.ts";
import { messageCountCodec } from "./create-message-count.ts";
import { oaContactCodec } from "./create-oa-contacts.ts";
import { dutyCodec } from "./duty-codec.ts";
import { dataRequestCodec } from "./erasing/data-request-codec.ts";
import { erasingCodec } from "./erasing/erasing-codec.ts";
import { evidenceCodec } from "./evidence-codec.ts";
import { figureCodec } from "./figure-codec.ts";
import { figureDraftCodec } from "./figure-draft-codec.ts";
import { inboxCodec } from "./inbox/inbox-codec.ts";
import { jobCodec, stepsCodec } from "./jobs/job-codec.ts";
import { jobReportCodec } from "./jobs/job-reports.ts";
import { linkCodeCodec } from "./linking/link-desk.ts";
import { erasedCodec } from "./moving/erased-codec.ts";
import { moveMarkCodec } from "./moving/move-mark.ts";
import { planDraftCodec, planLogCodec } from "./plan-codecs.ts";
import { waveCodec } from "./pushes/create-open-waves.ts";
import { pumpLeaseCodec } from "./pushes/create-pump-lease.ts";
import { nudgeCodec } from "./pushes/nudge-codec.ts";
import { officeRemindersCodec } from "./pushes/office-reminders-codec.ts";
import { pushCodec } from "./pushes/push-codec.ts";
import { remindersCodec } from "./pushes/reminders-codec.ts";
import { rosterDraftCodec } from "./roster/draft-codec.ts";
import { evidenceDraftCodec } from "./roster/evidence-draft-codec.ts";
import { markCodec } from "./roster/load-roster.ts";
import { auditBlockCodec, auditHeadCodec } from "./sealing/block-codec.ts";
import { secretCodec } from "./secrets/secret-codec.ts";
import { settingsCodec } from "./settings-codec.ts";
import { seenSummariesCodec } from "./standing/seen-summaries.ts";
import { standingCodec } from "./standing/standing-codec.ts";
import { officeTallyCodec, unitTallyCodec } from "./standing/tally-codecs.ts";
import { tallyMarkCodec } from "./standing/tally-marks.ts";
import { ownChatCodec, receiptCodec, talkCodec } from "./talk-codecs.ts";

/** What can be told of any document by the codec of its kind. */
export type Kind = Pick<Codec<unknown>, "kind" | "version" | "schemas" | "read">;

/** Every kind of document that is ever written; whoever adds a codec names it here. */
export const kinds: readonly Kind[] = [
  accountRequestCodec,
  addressCodec,
  auditBlockCodec,
  auditCodec,
  auditHeadCodec,
  awaitedCodec,
  choicesCodec,
  choreLeaseCodec,
  dataRequestCodec,
  dutyCodec,
  erasedCodec,
  erasingCodec,
  evidenceCodec,
  evidenceDraftCodec,
  figureCodec,
  figureDraftCodec,
  inboxCodec,
  jobCodec,
  jobReportCodec,
  stepsCodec,
  linkCodeCodec,
  markCodec,
  messageCountCodec,
  moveMarkCodec,
  nudgeCodec,
  oaContactCodec,
  officeCodec,
  officeRemindersCodec,
  officeTallyCodec,
  ownChatCodec,
  personCodec,
  planCodec,
  planDraftCodec,
  planLogCodec,
  pledgeCodec,
  pumpLeaseCodec,
  pushCodec,
  receiptCodec,
  remindersCodec,
  rosterDraftCodec,
  secretCodec,
  seenSummariesCodec,
  settingsCodec,
  standingCodec,
  talkCodec,
  tallyMarkCodec,
  unitTallyCodec,
  waitingCardCodec,
  waveCodec,
  workCodec,
];
