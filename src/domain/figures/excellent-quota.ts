import type { Rating } from "../codes.ts";
import type { Day } from "../day.ts";
import { mostExcellent } from "../work/rating/excellent-quota.ts";
import { ratingRuleFor } from "../work/rating/rating-rule-for.ts";
import type { RatingSettings } from "../work/rating/rating-settings.ts";
import type { RatedPerson } from "./count-ratings.ts";

/** How the ratings of a year stand against the most that may be rated excellent. */
export type ExcellentQuota = {
  readonly year: number;
  /** Of those whom Decree 335/2025 rates. */
  readonly good: number;
  readonly excellent: number;
  readonly unrated: number;
  /** The most beside so many rated good. */
  readonly most: number;
  /** Those with a rating of the year whom another text rates, or nobody says which. */
  readonly others: number;
};

type Settings = Pick<RatingSettings, "contractStaff" | "publicEmployeeRule"> & {
  readonly office: "usual" | "outstanding";
};

/** The quota of a year, of those whom the decree that sets it rates; null of a year in which it rates nobody. */
export const excellentQuota = (
  people: readonly RatedPerson[],
  ratings: ReadonlyMap<string, Rating>,
  { year, settings }: { readonly year: number; readonly settings: Settings },
): ExcellentQuota | null => {
  const lastDay: Day = `${year}-12-31`;
  const isMeant = ({ staffKind }: RatedPerson): boolean => {
    const rule = ratingRuleFor(staffKind, lastDay, settings);
    return rule.ok && rule.value.ruleId === "decree335";
  };
  const meant = people.filter(isMeant);
  if (meant.length === 0) return null;
  const given = meant.flatMap(({ id }) => ratings.get(id) ?? []);
  const good = given.filter((rating) => rating === "hoan_thanh_tot").length;
  return {
    year,
    good,
    excellent: given.filter((rating) => rating === "hoan_thanh_xuat_sac").length,
    unrated: meant.length - given.length,
    most: mostExcellent(good, settings.office),
    others: people.filter((person) => !isMeant(person) && ratings.has(person.id)).length,
  };
};

/** Whether more are rated excellent than the quota allows. */
export const isOverQuota = ({ excellent, most }: ExcellentQuota): boolean => excellent > most;
