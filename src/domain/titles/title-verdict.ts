import type { Day } from "../day.ts";
import type { AwardCode } from "../plan/fields.ts";
import type { CriterionCode, CriterionTest } from "./criterion.ts";
import type { LegalBasis } from "./legal-text.ts";
import type { CouncilVote } from "./procedure.ts";
import type { ProceedingFact } from "./service-facts.ts";
import type { Authority, Subject } from "./title-rule.ts";

/** What a criterion, or a group of them, comes to. */
export type Status = "met" | "missing" | "unknown";

/** What the facts lack. */
export type LackWord =
  | "ratingTooLow"
  | "notRated"
  | "longAbsence"
  | "disciplinedInYear"
  | "afterDiscipline"
  | "denied"
  | "noneInYear"
  | "notRecognised"
  | "laterYear"
  | "tooOld"
  | "coAuthor"
  | "reachTooNarrow"
  | "wrongRecogniser"
  | "notApplied"
  | "alreadyUsed"
  | "runTooShort"
  | "withinTooFew"
  | "notHeld"
  | "shareTooLow"
  | "memberWarned"
  | "noMemberFighter"
  | "notLeader"
  | "movementTooShort"
  | "notAtThisReview"
  | "notExceeded"
  | "dissolved"
  | "notPledged"
  | "quotaExceeded"
  | "absentTooLong";

/** Evidence that would settle it. */
export type NeedWord =
  | "rating"
  | "confirmation"
  | "initiative"
  | "scienceWork"
  | "recogniser"
  | "application"
  | "award"
  | "formerReward"
  | "memberCounts"
  | "bloc"
  | "movement"
  | "targets"
  | "attendance"
  | "pledge"
  | "quota"
  | "ownStandard";

/** What no text read says: the answer is "chưa quy định". */
export type TitleGap =
  | "achievementYears"
  | "coAuthors"
  | "initiativeForTwoTitles"
  | "scienceReuse"
  | "windows"
  | "leaveInRun"
  | "unratedInBase"
  | "disciplineServedInYear"
  | "absenceNotRegulated"
  | "absenceUnderOwnRule"
  | "ownStandard";

/** A word with the values that its wording needs. */
export type Note<Word extends string> = {
  readonly word: Word;
  readonly details: Readonly<Record<string, string | number>>;
};

/** What one criterion comes to. */
export type CriterionVerdict = {
  readonly is: "criterion";
  readonly code: CriterionCode;
  readonly basis: LegalBasis;
  /** What is asked; `null` where the award of the title that it stands for shows it. */
  readonly test: CriterionTest | null;
  readonly status: Status;
  readonly lacks: readonly Note<LackWord>[];
  readonly needs: readonly Note<NeedWord>[];
  readonly gaps: readonly TitleGap[];
  /** Whether it would not stand on verified facts alone. */
  readonly restsOnUnverified: boolean;
};

/** What criteria come to of which all, or any, must hold. */
export type GroupVerdict = {
  readonly is: "group";
  readonly code: CriterionCode;
  readonly requires: "all" | "any";
  readonly status: Status;
  readonly of: readonly RequirementVerdict[];
  readonly restsOnUnverified: boolean;
};

export type RequirementVerdict = CriterionVerdict | GroupVerdict;

/** What may be done next. */
export type NextStep =
  | { readonly step: "provide"; readonly criterion: CriterionCode; readonly need: Note<NeedWord> }
  | { readonly step: "reach"; readonly criterion: CriterionCode; readonly lack: Note<LackWord> }
  | { readonly step: "askWhatHolds"; readonly criterion: CriterionCode; readonly gap: TitleGap }
  | { readonly step: "awaitConclusion"; readonly proceeding: ProceedingFact["kind"]; readonly since: Day }
  | { readonly step: "awaitEndOfDiscipline"; readonly endsOn: Day | null }
  | { readonly step: "askFormerOffice"; readonly movedOn: Day }
  | { readonly step: "verifyEvidence" }
  | { readonly step: "propose" };

/** What is pointed out and changes nothing. */
export type TitleWarning = "noPledge";

/** What is taken for granted, for want of a word to the contrary. */
export type TitleAssumption = "noDiscipline" | "noProceeding";

type Judged = {
  readonly code: AwardCode;
  readonly subject: Subject;
  readonly year: number;
  readonly on: Day;
};

type Ruled = Judged & {
  /** The text and article of the standard. */
  readonly basis: LegalBasis;
  readonly manner: "register" | "propose";
  readonly decidedBy: Authority;
  readonly authority: LegalBasis;
  readonly vote: CouncilVote | null;
  readonly next: readonly NextStep[];
};

/**
 * How a title or reward stands by the facts known on a day. Never that it is awarded: that is decided by those with
 * the authority, and this type has no word for it.
 */
export type TitleVerdict =
  | (Judged & { readonly state: "noBasis" })
  | (Ruled & { readonly state: "suspended"; readonly suspension: LegalBasis })
  | (Ruled & {
      readonly state: "projected" | "missing" | "unknown";
      readonly requirement: RequirementVerdict;
      readonly restsOnUnverified: boolean;
      readonly gaps: readonly TitleGap[];
      readonly assumes: readonly TitleAssumption[];
      readonly warnings: readonly TitleWarning[];
    });
