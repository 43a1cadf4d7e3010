import type { Facts90, LeaderFacts90 } from "./facts-90.ts";
import { all, any, type Known, shareAbove, shareAtLeast, when } from "./known.ts";

const same = (part: number | null, whole: number | null): Known => shareAtLeast(part, whole, 100);
const less = (whole: number | null, part: number | null): number | null =>
  whole === null || part === null ? null : whole - part;
const not = (known: Known): Known => (known === null ? null : !known);

/** A share of the bodies directly under somebody; where there is none, nothing is asked. */
const units = (leader: LeaderFacts90, part: number | null, percent: number): Known =>
  leader.directUnitCount === 0 ? true : shareAtLeast(part, leader.directUnitCount, percent);

/** Whether Articles 4, 8 or 12 hold: excellently completed. */
export const excellent = (facts: Facts90): Known => {
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

/** Whether Articles 5, 9 or 13 hold: well completed. */
export const good = (facts: Facts90): Known => {
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

/** Whether Articles 6, 10 or 14 hold: completed. */
export const completed = (facts: Facts90): Known => {
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

/** Whether Articles 7, 11 or 15 hold: not completed; what is not said of findings counts as none. */
export const failed = ({ taskCount, wellDoneCount, leader, ...facts }: Facts90): Known =>
  any(
    facts.conductFinding === true,
    facts.disciplined === true,
    leader?.corruptionInUnit === true,
    shareAbove(less(taskCount, wellDoneCount), taskCount, 50),
    leader ? not(shareAtLeast(leader.targetsDoneCount, leader.targetCount, 50)) : false,
  );
