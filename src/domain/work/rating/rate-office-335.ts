import { atLeast, compare, type Rational, ratio } from "../../rational.ts";
import { type ConditionProjection, gapsOf } from "./condition-projection.ts";
import { all, any, type Known, shareAbove, shareAtLeast, when } from "./known.ts";
import { inOrder, type Missing } from "./rating-words.ts";
import { settle } from "./settle.ts";

/** A year's facts of an administrative body under Article 8 of Decree 335/2025. */
export type OfficeFacts = {
  /** 0..100. */
  readonly points: Rational | null;
  readonly taskCount: number | null;
  readonly doneCount: number | null;
  /** Done on time, at quality, with effect. */
  readonly wellDoneCount: number | null;
  readonly lateCount: number | null;
  /** Done beyond what was required. */
  readonly exceededCount: number | null;
  /** Bodies directly under it that are rated not completed. */
  readonly failedUnitCount: number | null;
  /** Shortcomings pointed out before are mended, all of them. */
  readonly faultsMended: Known;
  /** Concluded: wrongs in personnel work, discord, faction, trade in posts. */
  readonly wrongdoing: Known;
  /** Under 70 % done, for a reason beyond its control: those with the authority weigh it. */
  readonly forceMajeure: boolean;
};

const from = (points: Rational | null, least: number, below: number): Known =>
  when(points, (value) => atLeast(value, ratio(least)) && compare(value, ratio(below)) < 0);

const missingOf = (facts: OfficeFacts): readonly Missing[] => {
  const { taskCount, doneCount, wellDoneCount, lateCount, exceededCount } = facts;
  const words: readonly (readonly [Missing, readonly unknown[]])[] = [
    ["points", [facts.points]],
    ["tasks", [taskCount, doneCount, wellDoneCount, lateCount, exceededCount]],
    ["directUnits", [facts.failedUnitCount]],
    ["faultsMended", [facts.faultsMended]],
  ];
  return words.filter(([, values]) => values.includes(null)).map(([word]) => word);
};

/** The rating, or ratings, that a year's facts project for an administrative body (Art. 8). */
export const rateOffice335 = (facts: OfficeFacts): ConditionProjection => {
  const { points, taskCount, doneCount, wellDoneCount, lateCount, exceededCount } = facts;
  const assumes = facts.wrongdoing === null ? (["noWrongdoing"] as const) : [];
  const underSeventy = when(shareAtLeast(doneCount, taskCount, 70), (enough) => !enough);
  const failing = any(
    facts.wrongdoing === true,
    when(points, (value) => compare(value, ratio(50)) < 0),
  );
  if (failing !== true && underSeventy === true && facts.forceMajeure) {
    return { ratings: [], isSettled: false, missing: [], gaps: ["forceMajeure"], assumes };
  }
  const allWell = shareAtLeast(wellDoneCount, taskCount, 100);
  const settled = settle({
    khong_hoan_thanh: any(failing, underSeventy),
    hoan_thanh: all(
      from(points, 50, 70),
      shareAtLeast(doneCount, taskCount, 100),
      when(shareAbove(lateCount, taskCount, 20), (above) => !above),
    ),
    hoan_thanh_tot: all(from(points, 70, 90), allWell),
    hoan_thanh_xuat_sac: all(
      when(points, (value) => atLeast(value, ratio(90))),
      allWell,
      shareAtLeast(exceededCount, taskCount, 30),
      when(facts.failedUnitCount, (count) => count === 0),
      facts.faultsMended,
    ),
  });
  return {
    ...settled,
    missing: settled.isSettled ? [] : inOrder(missingOf(facts)),
    gaps: inOrder(gapsOf(settled.ratings, taskCount)),
    assumes: inOrder([
      ...assumes,
      ...(settled.ratings.includes("hoan_thanh_xuat_sac") ? (["withinExcellentQuota"] as const) : []),
    ]),
  };
};
