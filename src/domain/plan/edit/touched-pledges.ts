import { noticesOfPlanChange, type PlanChanged, type PlanChangeItem } from "./plan-change-notices.ts";

/** How many people of the roster a change of their plan concerns; all pledges stay as they are. */
export type TouchedPledges = {
  readonly registeredCount: number;
  /** By the least rate from now on; null where it does not change, or is gone. */
  readonly byRate: {
    readonly belowCount: number;
    readonly reachedCount: number;
    readonly withoutRateCount: number;
  } | null;
  /** With a title that people of their kind may not pledge any more. */
  readonly closedTitleCount: number;
  /** Whom anything of it concerns. */
  readonly noticeCount: number;
};

/** How many people the change from one revision to another concerns. */
export const touchedPledges = (change: PlanChanged): TouchedPledges => {
  const { before, after, pledges, kinds } = change;
  const holding = pledges.filter(({ state, personId }) => state === "registered" && kinds.has(personId));
  const least = after.pledging.leastTargetRate;
  const notices = noticesOfPlanChange(change);
  const countOf = (is: PlanChangeItem["is"]): number =>
    notices.filter(({ items }) => items.some((item) => item.is === is)).length;
  const withoutRateCount = holding.filter(({ content }) => content.targetRate === null).length;
  const belowCount = countOf("belowLeastRate");
  return {
    registeredCount: holding.length,
    byRate:
      least === null || least === before.pledging.leastTargetRate
        ? null
        : { belowCount, reachedCount: holding.length - withoutRateCount - belowCount, withoutRateCount },
    closedTitleCount: countOf("titlesClosed"),
    noticeCount: notices.length,
  };
};
