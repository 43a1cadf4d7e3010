import type { Day } from "../../domain/day.ts";
import { yearOf } from "../../domain/plan/in-year.ts";
import type { Result } from "../../domain/result.ts";
import type { Interval } from "../../domain/work/interval.ts";
import type { ConditionProjection } from "../../domain/work/rating/condition-projection.ts";
import {
  estimateTaskPart,
  estimateYear335,
  type YearEstimate335,
} from "../../domain/work/rating/estimate-year-335.ts";
import { facts90OfCounts } from "../../domain/work/rating/facts-90-of-counts.ts";
import { type Fault90, rate90 } from "../../domain/work/rating/rate-90.ts";
import { type RatingRule, untilOwnRule } from "../../domain/work/rating/rating-rule.ts";
import { type RatingRuleFault, ratingRuleFor } from "../../domain/work/rating/rating-rule-for.ts";
import type { RatingSettings } from "../../domain/work/rating/rating-settings.ts";
import type { PeriodFault } from "../../domain/work/rating/score-period.ts";
import type { Ports } from "../ports.ts";
import { isLeader, type MonthWork, type ProgressGrounds } from "./progress-grounds.ts";

/** What a year's work tells of its rating, under the text that holds at the year's end. */
export type RatingProgress = {
  readonly year: number;
  readonly isLeader: boolean;
  /** The year's reports, oldest first. */
  readonly reports: readonly MonthWork[];
} & (
  | {
      readonly is: "points";
      readonly rule: RatingRule;
      readonly estimate: Result<YearEstimate335, PeriodFault>;
    }
  | {
      readonly is: "conditions";
      readonly rule: RatingRule;
      readonly projection: Result<ConditionProjection, Fault90>;
    }
  | { readonly is: "ownRule"; readonly rule: RatingRule }
  | {
      readonly is: "noRule";
      readonly fault: RatingRuleFault;
      /** The text that holds for the year's end if the unit has no rule of its own. */
      readonly transition: RatingRule | null;
    }
);

/** The same on one line: the task part (0..70), null without a month; or the text's name, null where there is none. */
export type RatingBrief = { readonly year: number; readonly isLeader: boolean } & (
  | { readonly is: "points"; readonly taskPart: Interval | null }
  | { readonly is: "rule"; readonly name: string | null }
);

const yearRated = ({ period, today }: ProgressGrounds): number => Math.min(yearOf(today), yearOf(period.to));

/** What of the year's rating stands on one line, and no more is reckoned. */
export const ratingBrief = (
  { person }: Pick<Ports, "person">,
  grounds: ProgressGrounds,
  settings: RatingSettings,
): RatingBrief => {
  const about = { year: yearRated(grounds), isLeader: isLeader({ person }) };
  const rule = ratingRuleFor(person.staffKind, `${about.year}-12-31`, settings);
  if (!rule.ok) return { ...about, is: "rule", name: null };
  if (rule.value.ruleId !== "decree335") return { ...about, is: "rule", name: rule.value.name };
  return { ...about, is: "points", taskPart: estimateTaskPart(grounds.reports, about, settings) };
};

/** What is known of the rating of the year of the day, or of the plan's last year once that is over. */
export const ratingProgress = (
  { person }: Pick<Ports, "person">,
  grounds: ProgressGrounds,
  settings: RatingSettings,
): RatingProgress => {
  const { reports: all, today } = grounds;
  const year = yearRated(grounds);
  const end = `${year}-12-31`;
  const reports = all.filter(({ month }) => month.startsWith(`${year}-`));
  const about = { year, isLeader: isLeader({ person }), reports };
  const found = ratingRuleFor(person.staffKind, end, settings);
  if (!found.ok) {
    const fault = found.refusal.word;
    return { ...about, is: "noRule", fault, transition: transitionOf(fault, end) };
  }
  const rule = found.value;
  if (rule.ruleId === "ownRule233") return { ...about, is: "ownRule", rule };
  if (rule.ruleId === "decree335")
    return { ...about, is: "points", rule, estimate: estimateYear335(reports, about, settings) };
  const isWholeYear = today > end && reports.length === 12;
  const counts = reports.map((report) => report.counts);
  const facts = facts90OfCounts(counts, { isWholeYear, isLeader: about.isLeader });
  return { ...about, is: "conditions", rule, projection: rate90(facts) };
};

const transitionOf = (fault: RatingRuleFault, end: Day): RatingRule | null =>
  fault === "own-rule-unknown" && (untilOwnRule.through ?? end) >= end ? untilOwnRule : null;
