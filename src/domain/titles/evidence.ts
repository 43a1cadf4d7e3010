import type { Rating, StaffKind } from "../codes.ts";
import type { Day } from "../day.ts";
import type { AwardCode } from "../plan/fields.ts";
import type { Known } from "../work/rating/known.ts";
import type { RatingRuleId } from "../work/rating/rating-rule.ts";
import type { AchievementKind, ManualCode, Reach } from "./criterion.ts";
import type { Subject } from "./title-rule.ts";

/** Where a fact comes from. */
export type Provenance = {
  readonly standing: "verified" | "selfEntered";
  /** The paper or register that it was taken from. */
  readonly source: string;
  /** The day of the decision or record; a fact of a later day than the judgement's is left aside. */
  readonly on: Day | null;
  readonly decisionNumber: string | null;
};

type Fact<Content> = Content & { readonly provenance: Provenance };

/** The rating given for a year. */
export type RatingFact = Fact<{
  readonly year: number;
  readonly rating: Rating;
  /** The text it was given by; `null`: what holds for the kind of staff in that year. */
  readonly decree: RatingRuleId | null;
}>;

/** A title or reward that was awarded, for the achievement of a year. */
export type AwardFact = Fact<{
  readonly code: AwardCode;
  readonly year: number;
  readonly grantedFor: "merit" | "thematic" | "sudden";
}>;

/** A disciplinary measure. */
export type DisciplineFact = Fact<{
  readonly degree: "khien_trach" | "canh_cao" | "aboveCanhCao";
  readonly decidedOn: Day;
  /** The last day it has effect; `null`: not known to have ended. */
  readonly endsOn: Day | null;
  /** `conduct`: decline in ideology, ethics or way of life. */
  readonly cause: "duty" | "conduct" | "other";
  /** An earlier year that was already rated "not completed" for the same act (335, Art. 11(3)). */
  readonly countedIn: number | null;
}>;

/** Something that is being looked into. */
export type ProceedingFact = Fact<{
  readonly kind: "disciplineReview" | "investigation" | "inspection" | "complaint" | "pressReport";
  readonly openedOn: Day;
  /** The day it was concluded or cleared up; `null`: under way. */
  readonly closedOn: Day | null;
  /** Of an investigation or inspection: whether there are signs of a breach. */
  readonly hasSigns: boolean;
}>;

/** Why somebody was away. */
export type AbsenceReason =
  | "maternity"
  | "sickness"
  | "unpaid"
  | "study"
  | "newRecruit"
  | "injuredInRescue"
  | "other";

/** A year, or a part of it, in one office. */
export type AttendanceFact = Fact<{
  readonly year: number;
  /** Months worked there. */
  readonly workedMonths: number;
  readonly absences: readonly {
    readonly reason: AbsenceReason;
    readonly months: number;
    readonly workingDays: number;
  }[];
}>;

/** A move from another office. */
export type TransferFact = Fact<{ readonly movedOn: Day; readonly monthsAtFormerThatYear: number }>;

/** An initiative or a science work. */
export type AchievementFact = Fact<{
  readonly id: string;
  readonly of: AchievementKind;
  /** The year of work it was recognised, or accepted, for. */
  readonly year: number;
  /** The day of recognition or acceptance; `null`: not yet. */
  readonly recognisedOn: Day | null;
  readonly reach: Reach;
  readonly recogniser: "office" | "province" | "ministry" | null;
  /** Applied with effect. */
  readonly isApplied: Known;
  readonly authorship: "sole" | "first" | "coAuthor";
  /** What it was already used for. */
  readonly uses: readonly { readonly code: AwardCode; readonly year: number }[];
}>;

/** What somebody confirmed, or denied, of a criterion that only people can judge. */
export type ConfirmationFact = Fact<{
  readonly code: ManualCode;
  readonly year: number;
  readonly holds: boolean;
  /** The role or body that said so. */
  readonly by: string;
}>;

/** How the members of a collective stand in a year; `null`: not known. */
export type MembersFact = Fact<{
  readonly year: number;
  readonly memberCount: number | null;
  readonly advancedWorkerCount: number | null;
  readonly fighterCount: number | null;
  /** Rated "completed" or better. */
  readonly completedCount: number | null;
  readonly unratedCount: number | null;
  /** Disciplined at cảnh cáo or above. */
  readonly warnedCount: number | null;
}>;

/** Whether a collective leads its bloc in a year. */
export type BlocFact = Fact<{
  readonly year: number;
  readonly organiser: "province" | "ministry" | "central";
  readonly isLeader: boolean;
}>;

/** Whether a collective leads a thematic movement at a review. */
export type MovementFact = Fact<{
  readonly year: number;
  readonly launchedBy: "province" | "ministry" | "primeMinister";
  readonly lastingYears: number;
  readonly review: "interim" | "final";
  readonly isLeader: boolean;
}>;

/** Whether the year's emulation targets and tasks were exceeded. */
export type TargetsFact = Fact<{ readonly year: number; readonly isExceeded: boolean }>;

/** A registered pledge. */
export type PledgeFact = Fact<{ readonly code: AwardCode; readonly year: number }>;

/** How many stand for a title within the office's own quota, this one among them. */
export type QuotaFact = Fact<{
  readonly code: AwardCode;
  readonly year: number;
  readonly candidateCount: number;
  readonly baseCount: number;
}>;

/** What is entered completely, so that what is not there did not happen. */
export type RegisterFact = Fact<{
  readonly of: "awards" | "initiatives" | "scienceWorks" | "pledges" | "proceedings";
  /** `null`: from the beginning. */
  readonly fromYear: number | null;
  readonly toYear: number;
}>;

/** The dissolution of a collective. */
export type DissolutionFact = Fact<{ readonly dissolvedOn: Day }>;

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
