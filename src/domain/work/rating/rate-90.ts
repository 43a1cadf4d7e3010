import type { Rating } from "../../codes.ts";
import { ok, type Result, refused } from "../../result.ts";
import { all, any, type Known, shareAbove, shareAtLeast, when } from "./known.ts";
import type { Projection } from "./rate-335.ts";
import { type Gap, inOrder, type Missing } from "./rating-words.ts";
import { settle, type Verdicts } from "./settle.ts";

/** What Decree 90/2020 asks of somebody who leads a body or a field. */
export type LeaderFacts90 = {
  readonly targetCount: number | null;
  readonly targetsDoneCount: number | null;
  readonly targetsWellDoneCount: number | null;
  readonly targetsExceededCount: number | null;
  /** Bodies directly under them, with their ratings; 0 where there is none. */
  readonly directUnitCount: number | null;
  readonly unitsCompletedCount: number | null;
  readonly unitsGoodCount: number | null;
  /** A body under them was dealt with for corruption or waste. */
  readonly corruptionInUnit: Known;
};

/** A year's facts under Decree 90/2020 (amended by 48/2023); each task is one criterion of its result. */
export type Facts90 = {
  /** Article 3(1)-(4), for leaders also 3(5)a: kept well, kept, not kept. */
  readonly conduct: "keptWell" | "kept" | "notKept" | null;
  readonly taskCount: number | null;
  readonly doneCount: number | null;
  /** Done on time, at quality, with effect. */
  readonly wellDoneCount: number | null;
  readonly exceededCount: number | null;
  readonly highEffect: Known;
  readonly conductFinding: Known;
  readonly disciplined: Known;
  readonly leader: LeaderFacts90 | null;
  readonly workedMonths: number;
  /** Months off by law, other than for maternity. */
  readonly offMonths: number;
  readonly onMaternityLeave: boolean;
};

/** A projected rating under a text of conditions. */
export type ConditionProjection = Projection & {
  readonly missing: readonly Missing[];
  readonly gaps: readonly Gap[];
};

export type Fault90 = "under-six-months" | "absence-not-regulated";

const same = (part: number | null, whole: number | null): Known => shareAtLeast(part, whole, 100);
const less = (whole: number | null, part: number | null): number | null =>
  whole === null || part === null ? null : whole - part;
const not = (known: Known): Known => (known === null ? null : !known);

/** A share of the bodies directly under somebody; where there is none, nothing is asked. */
const units = (leader: LeaderFacts90, part: number | null, percent: number): Known =>
  leader.directUnitCount === 0 ? true : shareAtLeast(part, leader.directUnitCount, percent);

const excellent = (facts: Facts90): Known => {
  const { leader } = facts;
  const own = all(
    when(facts.conduct, (conduct) => conduct === "keptWell"),
    same(facts.wellDoneCount, facts.taskCount),
    facts.highEffect,
  );
  if (!leader) return all(own, shareAtLeast(facts.exceededCount, facts.taskCount, 50));
  return all(
    own,
    same(leader.targetsDoneCount, leader.targetCount),
    shareAtLeast(leader.targetsExceededCount, leader.targetCount, 50),
    units(leader, leader.unitsCompletedCount, 100),
    units(leader, leader.unitsGoodCount, 70),
  );
};

const kept = ({ conduct }: Facts90): Known => when(conduct, (found) => found !== "notKept");

const good = (facts: Facts90): Known => {
  const { leader } = facts;
  const own = all(kept(facts), same(facts.wellDoneCount, facts.taskCount));
  if (!leader) return own;
  return all(
    own,
    same(leader.targetsDoneCount, leader.targetCount),
    shareAtLeast(leader.targetsWellDoneCount, leader.targetCount, 80),
    units(leader, leader.unitsCompletedCount, 100),
    units(leader, leader.unitsGoodCount, 70),
  );
};

const completed = (facts: Facts90): Known => {
  const { leader, taskCount, wellDoneCount } = facts;
  const short = less(taskCount, wellDoneCount);
  const own = all(kept(facts), same(facts.doneCount, taskCount), not(shareAbove(short, taskCount, 20)));
  if (!leader) return own;
  return all(
    own,
    shareAbove(leader.targetsDoneCount, leader.targetCount, 70),
    units(leader, leader.unitsCompletedCount, 70),
  );
};

const failed = ({ taskCount, wellDoneCount, leader, ...facts }: Facts90): Known =>
  any(
    facts.conductFinding === true,
    facts.disciplined === true,
    leader?.corruptionInUnit === true,
    shareAbove(less(taskCount, wellDoneCount), taskCount, 50),
    leader ? not(shareAtLeast(leader.targetsDoneCount, leader.targetCount, 50)) : false,
  );

const missingOf = ({ leader, ...facts }: Facts90): readonly Missing[] => {
  const words: readonly (readonly [Missing, readonly unknown[]])[] = [
    ["conduct", [facts.conduct]],
    [
      "tasks",
      [facts.taskCount, facts.doneCount, facts.wellDoneCount, ...(leader ? [] : [facts.exceededCount])],
    ],
    ["highEffect", [facts.highEffect]],
    [
      "unitTargets",
      leader
        ? [
            leader.targetCount,
            leader.targetsDoneCount,
            leader.targetsWellDoneCount,
            leader.targetsExceededCount,
          ]
        : [],
    ],
    [
      "directUnits",
      leader && leader.directUnitCount !== 0
        ? [leader.directUnitCount, leader.unitsCompletedCount, leader.unitsGoodCount]
        : [],
    ],
  ];
  return words.filter(([, values]) => values.includes(null)).map(([word]) => word);
};

/** What no text says: where no rating fits, and how to rate where nothing was assigned. */
export const gapsOf = (ratings: readonly Rating[], taskCount: number | null): readonly Gap[] => [
  ...(ratings.length === 0 ? (["betweenRatings"] as const) : []),
  ...(taskCount === 0 ? (["nothingAssigned"] as const) : []),
];

/** Off from three to under six months: rated, but not as good or better (Art. 2(3)). */
const longOff = ({ offMonths, onMaternityLeave }: Facts90): boolean => offMonths >= 3 && !onMaternityLeave;

/** The rating, or ratings, that a year's facts project under Decree 90/2020 (Art. 2(3), 4-15). */
export const rate90 = (facts: Facts90): Result<ConditionProjection, Fault90> => {
  const { workedMonths, offMonths, onMaternityLeave, leader } = facts;
  if (!onMaternityLeave && workedMonths < 6) return refused("under-six-months", { workedMonths });
  if (!onMaternityLeave && offMonths >= 6) return refused("absence-not-regulated", { offMonths });
  const verdicts: Verdicts = {
    khong_hoan_thanh: failed(facts),
    hoan_thanh: completed(facts),
    hoan_thanh_tot: longOff(facts) ? false : good(facts),
    hoan_thanh_xuat_sac: longOff(facts) ? false : excellent(facts),
  };
  const settled = settle(verdicts);
  return ok({
    ...settled,
    missing: settled.isSettled ? [] : inOrder(missingOf(facts)),
    gaps: inOrder(gapsOf(settled.ratings, facts.taskCount)),
    assumes: inOrder([
      ...(facts.conductFinding === null ? (["noConductFinding"] as const) : []),
      ...(facts.disciplined === null ? (["noDiscipline"] as const) : []),
      ...(leader && leader.corruptionInUnit === null ? (["noCorruptionInUnit"] as const) : []),
      ...(settled.ratings.includes("hoan_thanh_xuat_sac") ? (["withinExcellentQuota"] as const) : []),
    ]),
  });
};
