import { lesser, multiply, type Rational, ratio } from "../../rational.ts";
import {
  addUp,
  each,
  exactly,
  type Interval,
  meanOf,
  roundedTo,
  sameInterval,
  spanning,
} from "../interval.ts";
import { decree335 } from "./decree-335.ts";
import type { LeaderRates } from "./leader-rates.ts";
import type { RatingSettings } from "./rating-settings.ts";
import { type Gap, inOrder, type Missing } from "./rating-words.ts";
import type { TaskRates } from "./task-rates.ts";

/** What is known of one month or quarter of a civil servant. */
export type MonthFacts = {
  readonly tasks: TaskRates | "nothingAssigned" | null;
  /** `null` for somebody who leads nobody. */
  readonly leader: LeaderRates | null;
  /** 0..30 (Art. 12(2)); `null`: not assessed yet. */
  readonly generalPoints: Rational | null;
};

/** The points of a month or quarter, with what they lack. */
export type Score = {
  /** 0..70; the part that the tasks give alone. */
  readonly taskPoints: Interval;
  /** 0..100. */
  readonly points: Interval;
  readonly missing: readonly Missing[];
  readonly gaps: readonly Gap[];
};

const most = decree335.mostTaskPoints.value;
const anyTaskPoints: Interval = { low: ratio(0), high: most };
const anyGeneralPoints: Interval = { low: ratio(0), high: decree335.mostGeneralPoints.value };

const listed = ({ quantityRate, qualityRate, timelinessRate }: TaskRates): readonly Interval[] => [
  quantityRate,
  qualityRate,
  timelinessRate,
];

const pointsOf = (tasks: readonly Interval[], leader: LeaderRates | null): Interval => {
  const rates = leader ? [...tasks, leader.unitResult, leader.organisingAbility, leader.unity] : tasks;
  return each(meanOf(rates), (result) => lesser(most, multiply(result, most)));
};

const held = (rate: Interval): Interval => each(rate, (value) => lesser(ratio(1), value));

/** The task part, and whether it hangs on a cap of which the office has not decided. */
const taskPointsOf = (
  tasks: readonly Interval[],
  leader: LeaderRates | null,
  cap: RatingSettings["ratioCap"],
): { readonly taskPoints: Interval; readonly capOpen: boolean } => {
  const [capped, free] = [pointsOf(tasks.map(held), leader), pointsOf(tasks, leader)];
  if (cap !== null) return { taskPoints: cap === "each" ? capped : free, capOpen: false };
  return { taskPoints: spanning(capped, free), capOpen: !sameInterval(capped, free) };
};

/** The points of a month or quarter (Art. 16, 17(1)), as far as its facts and the office's settings decide them. */
export const scoreMonth = (facts: MonthFacts, settings: RatingSettings): Score => {
  const { tasks, leader, generalPoints } = facts;
  const rates = tasks === null || tasks === "nothingAssigned" ? null : listed(tasks);
  const { taskPoints, capOpen } = rates
    ? taskPointsOf(rates, leader, settings.ratioCap)
    : { taskPoints: anyTaskPoints, capOpen: false };
  const general = generalPoints ? exactly(generalPoints) : anyGeneralPoints;
  return {
    taskPoints,
    points: roundedTo(addUp([taskPoints, general]), settings.roundingDecimals),
    missing: inOrder([
      ...(tasks === null ? (["tasks"] as const) : []),
      ...(generalPoints ? [] : (["generalPoints"] as const)),
      ...(leader?.missing ?? []),
    ]),
    gaps: inOrder([
      ...(tasks === "nothingAssigned" ? (["nothingAssigned"] as const) : []),
      ...(capOpen ? (["ratioCap"] as const) : []),
      ...(leader?.gaps ?? []),
    ]),
  };
};
