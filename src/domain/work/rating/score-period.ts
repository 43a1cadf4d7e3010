import type { Month } from "../../day.ts";
import { divide, ratio } from "../../rational.ts";
import { ok, type Result, refused } from "../../result.ts";
import { addUp, each, type Interval, meanOf, roundedTo, spanning } from "../interval.ts";
import { decree335 } from "./decree-335.ts";
import { type PeriodKind, periodMonths } from "./period-months.ts";
import type { RatingSettings } from "./rating-settings.ts";
import { type Gap, inOrder, type Missing } from "./rating-words.ts";
import type { Score } from "./score-month.ts";

/** Why somebody did not work in a month at all. */
export type Absence = "maternity" | "sickness" | "unpaidLeave" | "notEmployed";

/** A month's points, or why there was no work; a month that is not named has no points yet. */
export type PeriodMonth = { readonly month: Month } & (
  | { readonly score: Score }
  | { readonly absence: Absence }
);

/** One way to take the mean: over how many months, how many of them without points yet. */
export type Reading = {
  readonly countedCount: number;
  readonly openCount: number;
  /** Points of the months that have them, added up. */
  readonly scored: Interval;
};

/** The points of a period, with what they lack. */
export type PeriodScore = {
  /** 0..100, whatever the months to come bring. */
  readonly points: Interval;
  /** 0..100, the mean of the months that have points; `null`: none has. */
  readonly soFar: Interval | null;
  /** 0..70, the mean of those months' task parts alone. */
  readonly taskPartSoFar: Interval | null;
  readonly readings: readonly Reading[];
  readonly missing: readonly Missing[];
  readonly gaps: readonly Gap[];
};

export type PeriodFault = "under-six-months" | "no-worked-month" | "absence-not-regulated";

const anyPoints: Interval = { low: ratio(0), high: ratio(100) };

const meanOfReading = ({ countedCount, openCount, scored }: Reading): Interval =>
  each(addUp([scored, ...Array<Interval>(openCount).fill(anyPoints)]), (total) =>
    divide(total, ratio(countedCount)),
  );

/** Which absences the year's mean leaves out by law (Art. 11(2)); of shorter periods no text speaks. */
const namedByLaw = (kind: PeriodKind, absence: Absence): boolean =>
  kind === "year" && absence !== "notEmployed";

/** Whether so little was worked that the year is not rated (Art. 11(1)), unless through maternity or sickness. */
const tooShort = (absences: readonly Absence[], monthCount: number): PeriodFault | undefined => {
  const least = decree335.leastMonthsWorked.value;
  const excused = absences.filter((absence) => absence === "maternity" || absence === "sickness").length;
  const workedCount = monthCount - absences.length;
  if (workedCount + excused >= least) return undefined;
  return excused === 0 ? "under-six-months" : "absence-not-regulated";
};

const choices = <Choice>(
  chosen: Choice | null,
  every: readonly Choice[],
  applies: boolean,
): readonly Choice[] => (!applies ? every.slice(0, 1) : chosen === null ? every : [chosen]);

/**
 * The mean over a quarter, half-year or year of the months that count (Art. 11, 17(3)).
 * @param facts each month at most once, in any order; other months are passed over
 */
export const scorePeriod = (
  { kind, month }: { readonly kind: PeriodKind; readonly month: Month },
  facts: readonly PeriodMonth[],
  settings: RatingSettings,
): Result<PeriodScore, PeriodFault> => {
  const months = periodMonths(kind, month);
  const found = months.map((one) => facts.find((fact) => fact.month === one) ?? { month: one });
  const absences = found.flatMap((fact) => ("absence" in fact ? [fact.absence] : []));
  const short = kind === "year" ? tooShort(absences, months.length) : undefined;
  if (short) return refused(short, { workedCount: months.length - absences.length });
  const scores = found.flatMap((fact) => ("score" in fact ? [fact.score] : []));
  const openMonths = found.filter((fact) => !("score" in fact) && !("absence" in fact));
  if (scores.length + openMonths.length === 0) return refused("no-worked-month");

  const unnamed = absences.filter((absence) => !namedByLaw(kind, absence)).length;
  const decemberOpen =
    kind === "year" &&
    months.length - absences.length > 1 &&
    openMonths.some((one) => one.month.endsWith("-12"));
  const scored = addUp(scores.map(({ points }) => points));
  const readings = choices(settings.absentMonths, ["leftOut", "asZero"], unnamed > 0).flatMap((absent) =>
    choices(settings.december, ["awaited", "leftOut"], decemberOpen).map((december): Reading => {
      const openCount = openMonths.length - (decemberOpen && december === "leftOut" ? 1 : 0);
      const zeros = absent === "asZero" ? unnamed : 0;
      return { countedCount: scores.length + openCount + zeros, openCount, scored };
    }),
  );
  const points = readings.map(meanOfReading).reduce(spanning);
  return ok({
    points: roundedTo(points, settings.roundingDecimals),
    soFar: scores.length === 0 ? null : meanOf(scores.map(({ points: found }) => found)),
    taskPartSoFar: scores.length === 0 ? null : meanOf(scores.map(({ taskPoints }) => taskPoints)),
    readings,
    missing: inOrder([
      ...scores.flatMap(({ missing }) => missing),
      ...(openMonths.length > 0 ? (["months"] as const) : []),
    ]),
    gaps: inOrder([
      ...scores.flatMap(({ gaps }) => gaps),
      ...(unnamed > 0 && settings.absentMonths === null ? (["absentMonths"] as const) : []),
      ...(decemberOpen && settings.december === null ? (["december"] as const) : []),
    ]),
  });
};

/** The points of a quarter scored as a whole, standing for each of its months that were worked. */
export const asMonths = (months: readonly Month[], score: Score): readonly PeriodMonth[] =>
  months.map((month) => ({ month, score }));
