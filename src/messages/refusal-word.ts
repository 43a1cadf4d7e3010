import type { FieldFault } from "../bot/field-fault.ts";
import type { FileFault } from "../bot/file.ts";
import type { DaysTextFault } from "../bot/read-days.ts";
import type { DeputyFault } from "../domain/authority/check-deputy.ts";
import type { DutyFault } from "../domain/duties/change-duty.ts";
import type { ClaimFault } from "../domain/evidence/check-claim.ts";
import type { FigureLineFault } from "../domain/figures/sheets/compare-figures.ts";
import type { SettingsFault } from "../domain/office-settings/change-settings.ts";
import type { PlanEditFault } from "../domain/plan/edit/check-edit.ts";
import type { PledgeFault } from "../domain/pledge.ts";
import type { LeadsFault } from "../domain/reminder/check-leads.ts";
import type { OfficeRemindersFault } from "../domain/reminder/check-office-reminders.ts";
import type { HourFault } from "../domain/reminder/slots.ts";
import type { SnoozeFault } from "../domain/reminder/snooze.ts";
import type { Refusal } from "../domain/result.ts";
import type { RequestFault } from "../domain/rights/answer-request.ts";
import type { WorkFault } from "../domain/work/check-work.ts";
import type { ConfirmingFault } from "../usecases/confirming/confirm-submission.ts";
import type { FigureFileFault } from "../usecases/figures/figure-drafts.ts";
import type { ScopeFault } from "../usecases/lacking/lacking-people.ts";
import type { RosterImportFault } from "../usecases/roster/import-roster.ts";

/** Every word by which what is said of evidence is refused. */
export type EvidenceWord =
  | ClaimFault
  | "evidence-full"
  | "entry-gone"
  | "entry-verified"
  | "not-waiting"
  | "not-verified"
  | "decision-needed"
  | "person-gone";

/** Every word by which a question on who has not done something is refused. */
export type LackingWord =
  | ScopeFault
  | "no-report-due"
  | "report-not-due"
  | "nothing-owed"
  | "nobody-to-nudge";

/** Every word by which something asked for is refused. */
export type RefusalWord =
  | FieldFault
  | PledgeFault
  | WorkFault
  | "well-or-both"
  | "month-reported"
  | "month-settled"
  | "month-unknown"
  | EvidenceWord
  | DeputyFault
  | DutyFault
  | LackingWord
  | FileFault
  | "duty-unit-needed"
  | SettingsFault
  | DaysTextFault
  | "season-incomplete"
  | PlanEditFault
  | RosterImportFault
  | FigureLineFault
  | FigureFileFault
  | "figure-full"
  | "figure-gone"
  | "figure-file-gone"
  | "roster-draft-gone"
  | "evidence-draft-gone"
  | ConfirmingFault
  | "account-gone"
  | "account-person-unknown"
  | "plan-gone"
  | "plan-alike-many"
  | "plan-year-unknown"
  | "not-running"
  | LeadsFault
  | OfficeRemindersFault
  | "office-leads-unread"
  | HourFault
  | SnoozeFault
  | "leads-unread"
  | "meeting-before-day"
  | "reminder-over"
  | "no-plan"
  | "which-plan"
  | "lists-too-long"
  | "no-consent"
  | "person-restricted"
  | RequestFault
  | "request-open"
  | "erase-word-needed"
  | "not-allowed"
  | "nothing-changed"
  | "nothing-to-withdraw";

/** A wording for each of these words. */
export type Wordings<Word extends string> = Readonly<Record<Word, (details: Refusal["details"]) => string>>;
