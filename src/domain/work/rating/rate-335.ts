import { type Rating, ratings } from "../../codes.ts";
import { atLeast, type Rational } from "../../rational.ts";
import type { Interval } from "../interval.ts";
import { thresholds335 } from "./decree-335.ts";
import type { Known } from "./known.ts";
import { type Assumption, inOrder } from "./rating-words.ts";

/** What makes a rating "not completed" whatever the points (Art. 11(3)a, 20(4)), and what bounds a head's. */
export type Findings = {
  /** Concluded by those with the authority: political or moral decline, conduct barred to Party members. */
  readonly conductFinding: Known;
  /** Disciplined in the year, from a reprimand, for a breach in duty or for such conduct. */
  readonly dutyDiscipline: Known;
  /** Of a leader: a unit under them was dealt with for corruption or waste; `false` for others. */
  readonly corruptionInUnit: Known;
  /** Of a head: the rating of the body they lead (Art. 20(6)). */
  readonly officeRating: Rating | "unknown" | "notHead";
};

/** Which ratings the facts leave possible, lowest first, and what that takes for granted. */
export type Projection = {
  readonly ratings: readonly Rating[];
  /** Whether it is one rating and nothing known is missing for it. */
  readonly isSettled: boolean;
  readonly assumes: readonly Assumption[];
};

/** The rating that the points alone give (Art. 20(1)-(4)a). */
export const ratingAt = (points: Rational): Rating =>
  thresholds335.findLast(({ least }) => atLeast(points, least))?.rating ?? "khong_hoan_thanh";

const rank = (rating: Rating): number => ratings.indexOf(rating);

const lower = (a: Rating, b: Rating): Rating => (rank(a) < rank(b) ? a : b);

const assumptionsOf = (findings: Findings, possible: readonly Rating[]): readonly Assumption[] =>
  inOrder([
    ...(findings.conductFinding === null ? (["noConductFinding"] as const) : []),
    ...(findings.dutyDiscipline === null ? (["noDiscipline"] as const) : []),
    ...(findings.corruptionInUnit === null ? (["noCorruptionInUnit"] as const) : []),
    ...(findings.officeRating === "unknown" ? (["notAboveOffice"] as const) : []),
    ...(possible.includes("hoan_thanh_xuat_sac") ? (["withinExcellentQuota"] as const) : []),
  ]);

/** The rating, or ratings, that points and findings project. */
export const rate335 = (points: Interval, findings: Findings): Projection => {
  const { conductFinding, dutyDiscipline, corruptionInUnit, officeRating } = findings;
  if (conductFinding || dutyDiscipline || corruptionInUnit) {
    return { ratings: ["khong_hoan_thanh"], isSettled: true, assumes: [] };
  }
  const bound =
    officeRating === "unknown" || officeRating === "notHead" ? "hoan_thanh_xuat_sac" : officeRating;
  const [lowest, highest] = [lower(ratingAt(points.low), bound), lower(ratingAt(points.high), bound)];
  const possible = ratings.slice(rank(lowest), rank(highest) + 1);
  return { ratings: possible, isSettled: possible.length === 1, assumes: assumptionsOf(findings, possible) };
};
