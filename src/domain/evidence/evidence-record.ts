import { personTitles, type Rating, rewards } from "../codes.ts";
import type { Day } from "../day.ts";
import type { AwardCode } from "../plan/fields.ts";
import type { Reach } from "../titles/criterion.ts";
import type { Provenance } from "../titles/fact.ts";
import type { AttendanceFact, DisciplineFact } from "../titles/service-facts.ts";
import type { Known } from "../work/rating/known.ts";

/** How far an initiative or science work has come, in its order; `notRecognised`: it was judged, and not recognised. */
export const achievementStages = ["planned", "submitted", "notRecognised", "recognised"] as const;

export type AchievementStage = (typeof achievementStages)[number];

/** An initiative or a science work. */
export type AchievementContent = {
  readonly kind: "initiative" | "scienceWork";
  readonly name: string;
  /** The year of work it is of. */
  readonly year: number;
  readonly stage: AchievementStage;
  /** How far it reaches, and who said so; `null` while it is not recognised. */
  readonly recognition: {
    readonly reach: Reach;
    readonly by: "office" | "province" | "ministry";
  } | null;
  /** Applied with effect. */
  readonly isApplied: Known;
  readonly authorship: "sole" | "first" | "coAuthor";
  /** What it was already used for. */
  readonly uses: readonly { readonly code: AwardCode; readonly year: number }[];
  /** As the pledge names it, where it was planned there. */
  readonly pledgedAs: string | null;
};

/** A title or reward that was awarded, for the achievement of a year. */
export type AwardContent = {
  readonly kind: "award";
  readonly code: AwardCode;
  readonly year: number;
  readonly grantedFor: "merit" | "thematic" | "sudden";
};

/** The rating given for a year. */
export type RatingContent = { readonly kind: "rating"; readonly year: number; readonly rating: Rating };

/** A disciplinary measure; nobody enters their own. */
export type DisciplineContent = Pick<DisciplineFact, "degree" | "decidedOn" | "endsOn" | "cause"> & {
  readonly kind: "discipline";
  /** The year it was decided in. */
  readonly year: number;
};

/** The months of a year that somebody worked, and why they were away; nobody enters their own. */
export type AttendanceContent = Pick<AttendanceFact, "year" | "workedMonths" | "absences"> & {
  readonly kind: "attendance";
};

export type EvidenceContent =
  | AchievementContent
  | AwardContent
  | RatingContent
  | DisciplineContent
  | AttendanceContent;

/** What is said of a person, with the day and number of the decision where they are known. */
export type Claim<Content extends EvidenceContent = EvidenceContent> = {
  readonly content: Content;
  readonly on: Day | null;
  readonly decisionNumber: string | null;
};

/** Why an entry was taken out. */
export const removalReasons = ["mistaken", "duplicate", "other"] as const;

export type RemovalReason = (typeof removalReasons)[number];

/** One thing that happened to an entry, and what it said from then on. */
export type EvidenceEvent = {
  /** ISO, UTC. */
  readonly at: string;
  /** Null where it was done by command. */
  readonly byPersonId: string | null;
  /** `returned`: whoever was to confirm it gave it back. */
  readonly did: "entered" | "corrected" | "removed" | "confirmed" | "returned";
  readonly content: EvidenceContent;
  readonly provenance: Provenance;
  readonly reason: RemovalReason | null;
  /** Why it was returned, in words; only then. */
  readonly note?: string | undefined;
};

/** One piece of evidence, with everything that ever happened to it, oldest first. */
export type EvidenceEntry<Content extends EvidenceContent = EvidenceContent> = {
  /** Within its record. */
  readonly id: string;
  readonly content: Content;
  readonly provenance: Provenance;
  /** ISO, UTC; `null`: it counts. */
  readonly removedAt: string | null;
  readonly history: readonly EvidenceEvent[];
};

/** All that is entered to prove what one person achieved; what was removed stays in it and no longer counts. */
export type EvidenceRecord = { readonly personId: string; readonly entries: readonly EvidenceEntry[] };

/** Titles and rewards that persons are given. */
export const personAwards = [...personTitles, ...rewards] as const;

export type PersonAward = (typeof personAwards)[number];
