import type { StaffKind } from "../codes.ts";
import type {
  BlocFact,
  DissolutionFact,
  MembersFact,
  MovementFact,
  TargetsFact,
} from "./collective-facts.ts";
import type { AchievementFact, AwardFact, ConfirmationFact, RatingFact } from "./merit-facts.ts";
import type { PledgeFact, QuotaFact, RegisterFact } from "./office-facts.ts";
import type { AttendanceFact, DisciplineFact, ProceedingFact, TransferFact } from "./service-facts.ts";
import type { Subject } from "./title-rule.ts";

/** Everything known of a person or a collective; in any order, what was put right already left out. */
export type Evidence = {
  readonly subject: Subject;
  /** `null` for a collective. */
  readonly staffKind: StaffKind | null;
  readonly ratings: readonly RatingFact[];
  readonly awards: readonly AwardFact[];
  readonly disciplines: readonly DisciplineFact[];
  readonly proceedings: readonly ProceedingFact[];
  readonly attendance: readonly AttendanceFact[];
  readonly transfers: readonly TransferFact[];
  readonly achievements: readonly AchievementFact[];
  readonly confirmations: readonly ConfirmationFact[];
  readonly members: readonly MembersFact[];
  readonly blocs: readonly BlocFact[];
  readonly movements: readonly MovementFact[];
  readonly targets: readonly TargetsFact[];
  readonly pledges: readonly PledgeFact[];
  readonly quotas: readonly QuotaFact[];
  readonly registers: readonly RegisterFact[];
  readonly dissolutions: readonly DissolutionFact[];
};

/** Nothing known of a subject. */
export const noEvidence = (subject: Subject, staffKind: StaffKind | null): Evidence => ({
  subject,
  staffKind,
  ratings: [],
  awards: [],
  disciplines: [],
  proceedings: [],
  attendance: [],
  transfers: [],
  achievements: [],
  confirmations: [],
  members: [],
  blocs: [],
  movements: [],
  targets: [],
  pledges: [],
  quotas: [],
  registers: [],
  dissolutions: [],
});
