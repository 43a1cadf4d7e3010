import type { Month } from "../../day.ts";
import { ok, type Result } from "../../result.ts";
import { exactly, type Interval, meanOf } from "../interval.ts";
import type { WorkCounts } from "../work-counts.ts";
import { leaderRates } from "./leader-rates.ts";
import { type PointsAhead, pointsAhead } from "./points-ahead.ts";
import { generalPointsNeeded, type Needed } from "./points-needed.ts";
import { type Projection335, project335 } from "./project-335.ts";
import type { RatingSettings } from "./rating-settings.ts";
import { inOrder, type Missing } from "./rating-words.ts";
import { type Score, scoreMonth } from "./score-month.ts";
import { type Absence, type PeriodFault, scorePeriod } from "./score-period.ts";
import { estimateTaskRates, type TaskRates } from "./task-rates.ts";

/** A month's tasks, as counted. */
export type CountedMonth = { readonly month: Month; readonly counts: WorkCounts };

/** What a month's counts tell of its points. */
export type MonthEstimate = {
  readonly month: Month;
  readonly rates: TaskRates | "nothingAssigned";
  readonly score: Score;
};

/** What a year's counts tell of a civil servant's points; everything else about them is unknown. */
export type YearEstimate335 = {
  readonly months: readonly MonthEstimate[];
  readonly projection: Projection335;
  /** What counts never tell, beside what the months lack. */
  readonly missing: readonly Missing[];
  /** General points a month beside the mean task part so far, by its low end and by its high one; empty without a month. */
  readonly generalPoints: readonly Needed[];
  readonly generalPointsAtBest: readonly Needed[];
  /** Empty where no month is to come. */
  readonly ahead: readonly PointsAhead[];
};

/** Whose year it is, and the months in which they did not work at all. */
type YearOf = {
  readonly year: number;
  readonly isLeader: boolean;
  readonly absences?: readonly { readonly month: Month; readonly absence: Absence }[];
};

const nothingKnown = leaderRates({
  failingStaffCount: null,
  allTasksWell: null,
  hasInitiative: null,
  lastingDelays: null,
  keepsUnity: null,
  lastingDiscord: null,
});

const estimateMonth = (
  { month, counts }: CountedMonth,
  isLeader: boolean,
  settings: RatingSettings,
): MonthEstimate => {
  const rates = estimateTaskRates(counts);
  const leader = isLeader ? nothingKnown : null;
  return { month, rates, score: scoreMonth({ tasks: rates, leader, generalPoints: null }, settings) };
};

const estimateMonths = (
  counted: readonly CountedMonth[],
  { year, isLeader }: YearOf,
  settings: RatingSettings,
): readonly MonthEstimate[] =>
  counted
    .filter(({ month }) => month.startsWith(`${year}-`))
    .map((each) => estimateMonth(each, isLeader, settings));

/** The mean task part (0..70) of a year's months as counted, alone. @returns `null` without a month */
export const estimateTaskPart = (
  counted: readonly CountedMonth[],
  whose: YearOf,
  settings: RatingSettings,
): Interval | null => {
  const months = estimateMonths(counted, whose, settings);
  return months.length === 0 ? null : meanOf(months.map(({ score }) => score.taskPoints));
};

/** What the counts of a year's months tell of the year's points under Decree 335/2025, and what each rating takes. */
export const estimateYear335 = (
  counted: readonly CountedMonth[],
  whose: YearOf,
  settings: RatingSettings,
): Result<YearEstimate335, PeriodFault> => {
  const { year, isLeader, absences = [] } = whose;
  const months = estimateMonths(counted, whose, settings);
  const period = scorePeriod({ kind: "year", month: `${year}-01` }, [...months, ...absences], settings);
  if (!period.ok) return period;
  const score = period.value;
  const findings = {
    conductFinding: null,
    dutyDiscipline: null,
    corruptionInUnit: isLeader ? null : false,
    officeRating: isLeader ? "unknown" : "notHead",
  } as const;
  const part = score.taskPartSoFar;
  const isOpen = score.readings.some(({ openCount }) => openCount > 0);
  return ok({
    months,
    projection: project335(score, findings, settings),
    missing: inOrder([...score.missing, "generalPoints", ...(isLeader ? nothingKnown.missing : [])]),
    generalPoints: part === null ? [] : generalPointsNeeded(part),
    generalPointsAtBest: part === null ? [] : generalPointsNeeded(exactly(part.high)),
    ahead: isOpen ? pointsAhead(score.readings) : [],
  });
};
