import { newestMonths } from "./standing.ts";
import type { MonthTally, OfficeTally, PlanTally, Tally, UnitBrief } from "./tally.ts";

type Counts<Key extends string = string> = Readonly<Partial<Record<Key, number>>>;

/** Nobody. */
export const emptyTally: Tally = { people: 0, plans: {}, months: {}, builtFrom: 0 };

/** Two tallies of different people, added up. */
export const addTallies = (one: Tally, other: Tally): Tally => ({
  people: one.people + other.people,
  plans: joined(one.plans, other.plans, addPlans),
  months: newestMonths(joined(one.months, other.months, addMonths)),
  builtFrom: one.builtFrom + other.builtFrom,
});

/** The office's tally out of those of its units, by their ids. */
export const officeTallyOf = (units: Readonly<Record<string, Tally>>): OfficeTally => ({
  ...Object.values(units).reduce(addTallies, emptyTally),
  units: Object.fromEntries(Object.entries(units).map(([id, tally]) => [id, briefOf(tally)])),
});

/** Months told of each unit. */
const monthsInBrief = 12;

const briefOf = ({ people, plans, months }: Tally): UnitBrief => ({
  people,
  plans: Object.fromEntries(
    Object.entries(plans).map(([planId, { registered, titles }]) => [planId, { registered, titles }]),
  ),
  reported: Object.fromEntries(
    Object.entries(months)
      .toSorted(([one], [other]) => (one < other ? 1 : -1))
      .slice(0, monthsInBrief)
      .map(([month, { reported }]) => [month, reported]),
  ),
});

const joined = <Value>(
  one: Readonly<Record<string, Value>>,
  other: Readonly<Record<string, Value>>,
  add: (one: Value, other: Value) => Value,
): Readonly<Record<string, Value>> => {
  const all = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = all[key];
    all[key] = before === undefined ? value : add(before, value);
  }
  return all;
};

const addCounts = <Key extends string>(one: Counts<Key>, other: Counts<Key>): Counts<Key> =>
  joined(
    one as Readonly<Record<string, number>>,
    other as Readonly<Record<string, number>>,
    (a, b) => a + b,
  ) as Counts<Key>;

const addPlans = (one: PlanTally, other: PlanTally): PlanTally => ({
  registered: one.registered + other.registered,
  late: one.late + other.late,
  withdrawn: one.withdrawn + other.withdrawn,
  waiting: one.waiting + other.waiting,
  titles: addCounts(one.titles, other.titles),
  rates: addCounts(one.rates, other.rates) as PlanTally["rates"],
});

const addMonths = (one: MonthTally, other: MonthTally): MonthTally => ({
  reported: one.reported + other.reported,
  assigned: one.assigned + other.assigned,
  done: one.done + other.done,
  doneUnknown: one.doneUnknown + other.doneUnknown,
  leastWellDone: one.leastWellDone + other.leastWellDone,
  mostWellDone: one.mostWellDone + other.mostWellDone,
  waiting: one.waiting + other.waiting,
});
