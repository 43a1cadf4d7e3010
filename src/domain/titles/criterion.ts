import type { Rating } from "../codes.ts";
import type { AwardCode } from "../plan/fields.ts";
import type { LegalBasis } from "./legal-text.ts";

/** What only people can confirm. */
export const manualCodes = [
  "spirit",
  "selected",
  "conduct",
  "movementActive",
  "unity",
  "unityExemplary",
  "outstandingCollective",
  "outstandingAmongLeaders",
  "cleanAndThrifty",
  "democracyAndCare",
  "tenYearsBuilt",
  "notEligibleForFlag",
  "movementAchievement",
  "manyAchievements",
  "suddenAchievement",
  "internationalPrize",
  "invention",
  "contribution",
  "politicalDuty",
] as const;

/** A standard that an office words itself. */
export type OfficeCode = `office:${string}`;

export type ManualCode = (typeof manualCodes)[number] | OfficeCode;

/** What a criterion is about; the catalogue words it by this. */
export type CriterionCode =
  | ManualCode
  | "rating"
  | "excellentRating"
  | "advancedWorkerStandard"
  | "excellence"
  | "initiative"
  | "scienceWork"
  | "wideInitiative"
  | "wideScienceWork"
  | "wideReach"
  | "awardsInARow"
  | "excellentYearsInARow"
  | "ratedYearsInARow"
  | "formerReward"
  | "advancedWorkerShare"
  | "noMemberWarned"
  | "allMembersCompleted"
  | "memberFighter"
  | "blocLeader"
  | "centralBlocLeader"
  | "movementLeader"
  | "targetsExceeded"
  | "yearlyPath"
  | "meritPath"
  | "paths"
  | "standard"
  | "ownStandard"
  | "stillExists"
  | "pledged"
  | "withinQuota"
  | "absence";

/** How far an initiative or science work reaches. */
export type Reach = "co_so" | "tinh" | "bo" | "toan_quoc";

/** A kind of work that shows creativity. */
export type AchievementKind = "initiative" | "science";

/** What a year of a run must show: any of these. */
export type YearTest =
  | { readonly is: "rating"; readonly least: Rating }
  | { readonly is: "award"; readonly codes: readonly AwardCode[] };

/** What the years of a run must show together. */
export type WithinTest = (YearTest | { readonly is: "achievement"; readonly of: AchievementKind }) & {
  readonly count: number;
};

/** Years, or awards, that follow each other without a break. */
export type RunTest = {
  readonly kind: "run";
  readonly count: number;
  readonly each: readonly YearTest[];
  /** Whether it must reach the year of the proposal: by the law's words, or only where the office says so. */
  readonly upTo: "proposal" | "anyYear";
  /** The years come after one of these was awarded. */
  readonly after: readonly AwardCode[];
  /** Every test of any one list. */
  readonly within: readonly (readonly WithinTest[])[];
  /** The same, asked for only by offices that read Article 74(1)d over both of its alternatives. */
  readonly withinWhenBoth: readonly (readonly WithinTest[])[];
  /** Awards that used up their own years, where windows are kept apart. */
  readonly usedUpBy: readonly AwardCode[];
  /** Years between two awards of the run where windows are kept apart. */
  readonly separateStride: number;
};

/** How a criterion is judged. */
export type CriterionTest =
  | { readonly kind: "rating"; readonly least: Rating }
  | { readonly kind: "confirmed"; readonly code: ManualCode }
  | {
      readonly kind: "achievement";
      readonly of: AchievementKind;
      readonly reach: "co_so" | "tinhOrBo" | "toan_quoc";
      readonly mustBeApplied: boolean;
    }
  | RunTest
  | { readonly kind: "held"; readonly codes: readonly AwardCode[] }
  | { readonly kind: "share"; readonly of: "advancedWorkers" | "completed"; readonly percent: number }
  | { readonly kind: "noneWarned" }
  | { readonly kind: "memberFighter" }
  | { readonly kind: "leadsBloc"; readonly organisers: readonly ("province" | "ministry" | "central")[] }
  | {
      readonly kind: "leadsMovement";
      readonly launchedBy: readonly ("province" | "ministry" | "primeMinister")[];
      readonly leastYears: number;
      readonly reviews: readonly ("interim" | "final")[];
    }
  | { readonly kind: "targetsExceeded" }
  | { readonly kind: "ownStandard" }
  | { readonly kind: "stillExists" }
  | { readonly kind: "pledged" }
  | { readonly kind: "withinQuota"; readonly percent: number }
  | { readonly kind: "absence"; readonly fewerThanDays: number };

/** One criterion, with where it stands. */
export type Criterion = {
  readonly code: CriterionCode;
  readonly basis: LegalBasis;
  readonly test: CriterionTest;
  /** Another way that counts only where there is evidence of it. */
  readonly isOtherWay: boolean;
};

/** Criteria of which all, or any, must hold. */
export type CriterionGroup = {
  readonly code: CriterionCode;
  readonly needs: "all" | "any";
  readonly of: readonly Requirement[];
};

/** Another title's standard: by its award for the year, or by its criteria. */
export type StandardOf = {
  readonly code: CriterionCode;
  readonly basis: LegalBasis;
  readonly title: AwardCode;
  readonly requirement: Requirement;
};

export type Requirement = Criterion | CriterionGroup | StandardOf;

/** The criterion that the test judges. */
export const criterion = (code: CriterionCode, basis: LegalBasis, test: CriterionTest): Criterion => ({
  code,
  basis,
  test,
  isOtherWay: false,
});

/** A criterion that people confirm. */
export const manual = (code: ManualCode, basis: LegalBasis): Criterion =>
  criterion(code, basis, { kind: "confirmed", code });

/** The criterion, as another way that counts only where there is evidence of it. */
export const otherWay = (one: Criterion): Criterion => ({ ...one, isOtherWay: true });

/** A group all of which must hold. */
export const allOf = (code: CriterionCode, ...of: readonly Requirement[]): CriterionGroup => ({
  code,
  needs: "all",
  of,
});

/** A group any of which suffices. */
export const anyOf = (code: CriterionCode, ...of: readonly Requirement[]): CriterionGroup => ({
  code,
  needs: "any",
  of,
});

/** A run with what it does not name left open. */
export const run = (
  parts: Pick<RunTest, "count" | "each"> & Partial<Omit<RunTest, "kind" | "count" | "each">>,
): RunTest => ({
  kind: "run",
  upTo: "anyYear",
  after: [],
  within: [],
  withinWhenBoth: [],
  usedUpBy: [],
  separateStride: 1,
  ...parts,
});
