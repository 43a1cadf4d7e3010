import { type Rating, ratings } from "../codes.ts";
import type { Day } from "../day.ts";
import { judgeTarget } from "../plan/judge/judge-target.ts";
import { type Judgement, noFacts, type TargetFacts, type Window } from "../plan/judge/judgement.ts";
import { targetWindow } from "../plan/judge/target-window.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import type { Target } from "../plan/target.ts";
import { figureAsked } from "./figure-asked.ts";
import { periodOn } from "./figure-periods.ts";
import { type FigureRecord, type LiveFigure, liveFigures } from "./figure-record.ts";
import { judgeRankGain, judgeRises } from "./judge-rises.ts";
import { type TargetState, targetState } from "./target-state.ts";
import { type FigureRecords, yearlyFacts } from "./yearly-figures.ts";

/** How a target stands by what is recorded, and what that is. */
export type JudgedFigures = {
  readonly judgement: Judgement;
  readonly state: TargetState;
  /** Null where the plan does not say. */
  readonly window: Window | null;
  /** What was looked at; null between phases. */
  readonly period: string | null;
  /** The figures that it was judged by, the one that decides first. */
  readonly figures: readonly LiveFigure[];
  /** The target whose figures it was reckoned from; null where its own figures say it. */
  readonly derivedFrom: string | null;
};

/** How a target stands on a day by what the office recorded of it. */
export const judgeFigures = (
  plan: EmulationPlan,
  planned: Target,
  { records, today }: { readonly records: FigureRecords; readonly today: Day },
): JudgedFigures => {
  const record = records.get(planned.id);
  const target = dated(planned, record);
  const { isSeries, hasForecast } = figureAsked(planned);
  const window = targetWindow(plan, target, today);
  const period = periodOn(plan, planned, today);
  if (isSeries && !hasForecast) return judgeYears(plan, target, { records, today, window, period });
  const all = liveFigures(record);
  const figures = lowestFirst(all.filter((one) => one.period === period));
  const year = target.base?.year ?? Number(period) - 1;
  const before = { year, figure: all.find((one) => one.period === String(year)) };
  const judge = (found: LiveFigure | undefined): Judgement => {
    const grounds = { target, window, today, found, before };
    if (!isSeries) return judgeTarget(target, factsOf(found, window, today), today);
    return target.metric === "rankGain" ? judgeRankGain(grounds) : judgeRises(grounds);
  };
  const judgement = judge(figures[0]);
  const isCertain = !hasForecast || judge(certain(figures[0])).verdict === "onTrack";
  const state = targetState(judgement, { target, window, today, isCertain });
  return { judgement, state, window, period, figures, derivedFrom: null };
};

const judgeYears = (
  plan: EmulationPlan,
  target: Target,
  of: Pick<JudgedFigures, "window" | "period"> & { readonly records: FigureRecords; readonly today: Day },
): JudgedFigures => {
  const { records, today, window, period } = of;
  const { base, yearly, derivedFrom } = yearlyFacts(plan, target, records);
  const judgement = judgeTarget(target, { ...noFacts, window, base, yearly }, today);
  const state = targetState(judgement, { target, window, today, isCertain: true });
  const figures = liveFigures(records.get(derivedFrom ?? target.id)).toSorted((one, other) =>
    one.period < other.period ? 1 : -1,
  );
  return { judgement, state, window, period, figures, derivedFrom };
};

/** The figure without what is only expected. */
const certain = (figure: LiveFigure | undefined): LiveFigure | undefined =>
  figure && { ...figure, content: { ...figure.content, forecast: null } };

/** Of several collectives the one that stands lowest says how the target stands. */
const lowestFirst = (figures: readonly LiveFigure[]): readonly LiveFigure[] =>
  figures.toSorted((one, other) => placeOf(one) - placeOf(other));

/** One without a rating stands first. */
const placeOf = ({ content: { rating } }: LiveFigure): number => ratings.indexOf(rating as Rating);

const factsOf = (found: LiveFigure | undefined, window: Window | null, today: Day): TargetFacts => {
  if (!found) return { ...noFacts, window };
  const { value, forecast, rating, isReached, assessment } = found.content;
  // Once the window is over, what was recorded of it is its result.
  const expected = window !== null && today > window.to ? (value ?? forecast) : forecast;
  return { ...noFacts, window, figure: value, forecast: expected, rating, isReached, assessment };
};

/** The target with the year that the office says where the plan names none. */
const dated = (target: Target, record: FigureRecord | undefined): Target => {
  const last = liveFigures(record).findLast(({ content }) => content.dueYear !== null);
  const year = last?.content.dueYear ?? null;
  return year === null || target.years !== null
    ? target
    : { ...target, years: { fromYear: year, toYear: year } };
};
