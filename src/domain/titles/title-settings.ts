import type { Day } from "../day.ts";
import type { AwardCode } from "../plan/fields.ts";
import { openSettings, type RatingSettings } from "../work/rating/rating-settings.ts";
import type { OfficeCode } from "./criterion.ts";
import type { Subject } from "./title-rule.ts";

/** A criterion of the office's, ministry's or province's own; people confirm it. */
export type OfficeRule = {
  readonly code: OfficeCode;
  readonly award: AwardCode;
  readonly subject: Subject;
  /** The regulation and its article. */
  readonly article: string;
  readonly from: Day;
  /** The last day; `null`: still in force. */
  readonly through: Day | null;
};

/** What the law leaves to offices; everything is off, or open, until the office says so. */
export type TitleSettings = {
  /** Criteria added to the law's, and the standards of Giấy khen. */
  readonly officeRules: readonly OfficeRule[];
  /** The most Chiến sĩ thi đua cơ sở of those with Lao động tiên tiến, percent; `null`: no quota. */
  readonly fighterQuotaPercent: number | null;
  /** Working days away from which there is no Lao động tiên tiến; `null`: no such rule. */
  readonly absentDaysLimit: number | null;
  /** Whether one award may serve two higher ones; `null`: the law does not say. */
  readonly windows: "overlapping" | "separate" | null;
  /** Whether awards in a row must reach the year of the proposal. */
  readonly reachesProposal: boolean;
  /** Whether a pledge is a condition; the law dropped it on 1/1/2024. */
  readonly pledgeIsCondition: boolean;
  /** Which alternatives of Art. 74(1)d need two initiatives or science works. */
  readonly article74: "secondOnly" | "both";
  /** Whether one initiative may serve two titles; `null`: not regulated. */
  readonly initiativeForTwoTitles: "allowed" | "barred" | null;
  /** How many years an initiative or science work counts, its own among them; `null`: not regulated. */
  readonly achievementYears: number | null;
  /** Whose work it is where there are several authors; `null`: not regulated. */
  readonly coAuthors: "all" | "firstOnly" | null;
  /** Whether people who are not rated count in the whole; `null`: not regulated. */
  readonly unratedInBase: "in" | "out" | null;
  readonly rating: Pick<RatingSettings, "contractStaff" | "publicEmployeeRule">;
};

/** The settings of an office that has said nothing. */
export const openTitleSettings: TitleSettings = {
  officeRules: [],
  fighterQuotaPercent: null,
  absentDaysLimit: null,
  windows: null,
  reachesProposal: false,
  pledgeIsCondition: false,
  article74: "secondOnly",
  initiativeForTwoTitles: null,
  achievementYears: null,
  coAuthors: null,
  unratedInBase: null,
  rating: openSettings,
};
