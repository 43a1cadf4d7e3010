import type { FieldFault } from "../bot/field-fault.ts";
import type { DaysTextFault } from "../bot/read-days.ts";
import type { DutyFault } from "../domain/duties/change-duty.ts";
import type { ClaimFault } from "../domain/evidence/check-claim.ts";
import type { SettingsFault } from "../domain/office-settings/change-settings.ts";
import type { PlanEditFault } from "../domain/plan/edit/check-edit.ts";
import type { PledgeFault } from "../domain/pledge.ts";
import type { Refusal } from "../domain/result.ts";
import type { WorkFault } from "../domain/work/check-work.ts";

/** Every word by which something asked for is refused. */
export type RefusalWord =
  | FieldFault
  | PledgeFault
  | WorkFault
  | "well-or-both"
  | "month-reported"
  | "month-settled"
  | "month-unknown"
  | ClaimFault
  | "evidence-full"
  | "entry-gone"
  | DutyFault
  | "duty-unit-needed"
  | SettingsFault
  | DaysTextFault
  | "season-incomplete"
  | PlanEditFault
  | "plan-gone"
  | "plan-alike-many"
  | "plan-year-unknown"
  | "not-running"
  | "no-plan"
  | "which-plan"
  | "no-consent"
  | "not-allowed"
  | "nothing-changed"
  | "nothing-to-withdraw";

/** A wording for each of these words. */
export type Wordings<Word extends string> = Readonly<Record<Word, (details: Refusal["details"]) => string>>;
