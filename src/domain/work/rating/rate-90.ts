import { ok, type Result, refused } from "../../result.ts";
import { type ConditionProjection, gapsOf } from "./condition-projection.ts";
import { completed, excellent, failed, good } from "./conditions-90.ts";
import type { Facts90 } from "./facts-90.ts";
import { inOrder, type Missing } from "./rating-words.ts";
import { settle, type Verdicts } from "./settle.ts";

/** Why a year is not rated under Decree 90/2020. */
export type Fault90 = "under-six-months" | "absence-not-regulated";

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
