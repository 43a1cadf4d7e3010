import type { Rating } from "../codes.ts";
import type { Day } from "../day.ts";
import type { AwardCode } from "../plan/fields.ts";
import type { Known } from "../work/rating/known.ts";
import type { RatingRuleId } from "../work/rating/rating-rule.ts";
import type { AchievementKind, ManualCode, Reach } from "./criterion.ts";
import type { Fact } from "./fact.ts";

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
