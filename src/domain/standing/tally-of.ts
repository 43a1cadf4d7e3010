import { type ConfirmingMark, waitsSince } from "../confirming/confirming.ts";
import { sumWork } from "../work/well-done-task-rate.ts";
import type { WorkCounts } from "../work/work-counts.ts";
import { addTallies, emptyTally } from "./add-tallies.ts";
import { type Standing, type StandingPledge, takesPart } from "./standing.ts";
import type { MonthTally, PlanTally, Tally } from "./tally.ts";

/** The standings of those who take part, added up. */
export const tallyOf = (standings: readonly Standing[]): Tally =>
  standings.map(ofOne).reduce(addTallies, emptyTally);

const ofOne = (standing: Standing): Tally => {
  const { pledges, work, workConfirming = {}, revision } = standing;
  if (!takesPart(standing)) return { ...emptyTally, builtFrom: revision };
  return {
    people: 1,
    plans: eachOf(pledges, planTallyOf),
    months: eachOf(work, (counts, month) => monthTallyOf(counts, workConfirming[month])),
    builtFrom: revision,
  };
};

const eachOf = <From, To>(
  record: Readonly<Record<string, From>>,
  make: (value: From, key: string) => To,
): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]));

const planTallyOf = ({ state, titles, targetRate, late, confirming }: StandingPledge): PlanTally =>
  state === "withdrawn"
    ? { registered: 0, late: 0, withdrawn: 1, waiting: 0, titles: {}, rates: {} }
    : {
        registered: 1,
        late: late ? 1 : 0,
        withdrawn: 0,
        waiting: waiting(confirming),
        titles: Object.fromEntries(titles.map((title) => [title, 1])),
        rates: targetRate === null ? {} : { [String(targetRate)]: 1 },
      };

const waiting = (mark: ConfirmingMark | undefined): number => (waitsSince(mark) === undefined ? 0 : 1);

const monthTallyOf = (counts: WorkCounts, mark: ConfirmingMark | undefined): MonthTally => {
  const { assignedCount, leastWellDone, mostWellDone } = sumWork([counts]);
  return {
    reported: 1,
    assigned: assignedCount,
    done: counts.doneCount ?? 0,
    doneUnknown: counts.doneCount === null ? 1 : 0,
    leastWellDone,
    mostWellDone,
    waiting: waiting(mark),
  };
};
