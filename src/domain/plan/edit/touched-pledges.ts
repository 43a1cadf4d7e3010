import type { Pledge } from "../../pledge.ts";
import type { EmulationPlan } from "../plan.ts";

/** How many pledges a change of their plan concerns; all of them stay as they are. */
export type TouchedPledges = {
  readonly registeredCount: number;
  /** By the least rate from now on; null where it does not change, or is gone. */
  readonly byRate: {
    readonly belowCount: number;
    readonly reachedCount: number;
    readonly withoutRateCount: number;
  } | null;
  /** With a title that nobody may pledge any more. */
  readonly closedTitleCount: number;
};

/** How many pledges the change from one revision to another concerns. */
export const touchedPledges = (
  pledges: readonly Pledge[],
  before: EmulationPlan,
  after: EmulationPlan,
): TouchedPledges => {
  const contents = pledges.filter(({ state }) => state === "registered").map(({ content }) => content);
  const least = after.pledging.leastTargetRate;
  const rates = contents.flatMap(({ targetRate }) => (targetRate === null ? [] : [targetRate]));
  const open = after.pledging.titles.map(({ title }) => title);
  return {
    registeredCount: contents.length,
    byRate:
      least === null || least === before.pledging.leastTargetRate
        ? null
        : {
            belowCount: rates.filter((rate) => rate < least).length,
            reachedCount: rates.filter((rate) => rate >= least).length,
            withoutRateCount: contents.length - rates.length,
          },
    closedTitleCount: contents.filter(({ titles }) => titles.some((title) => !open.includes(title))).length,
  };
};
