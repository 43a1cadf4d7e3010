import type { PersonTitle } from "../codes.ts";
import { type Day, type Month, plusMonths } from "../day.ts";
import type { Unit } from "../person.ts";
import type { Phase } from "../plan/phase.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { toNumber } from "../rational.ts";
import { countsAfterEnd, noPaces, type Paces, type VerdictCounts } from "../standing/paces.ts";
import { isWithin, type MonthSpan, phaseMonths, planMonths } from "../standing/plan-months.ts";
import type { OfficeTally, PlanTally, Tally, UnitBrief } from "../standing/tally.ts";
import { type Waiting, waitingIn } from "../standing/waiting-in.ts";
import { isExact } from "../work/interval.ts";
import { rateOf, type WorkSum } from "../work/well-done-task-rate.ts";
import { type TitleShare, titleShares } from "./title-shares.ts";

/** A rate 0..1 from its low through its high end. */
export type SummaryRate = { readonly low: number; readonly high: number; readonly exact: boolean };

/** The figures of some people under one plan, or one of its phases. */
export type SummaryFigures = {
  readonly people: number;
  readonly registered: number;
  /** Of those registered. */
  readonly late: number;
  readonly withdrawn: number;
  /** How those registered stand against the rates they pledged, over the months. */
  readonly states: VerdictCounts;
  readonly titles: readonly TitleShare[];
  /** Of all tasks of the months, whoever was given them; null without a task. */
  readonly wellDoneTaskRate: SummaryRate | null;
  readonly assigned: number;
  /** The newest month that is over, and how many reported it; null where none of them is over. */
  readonly reports: { readonly month: Month; readonly count: number } | null;
  /** Under the plan, and of the months. */
  readonly waiting: Waiting;
};

/** The figures of one unit in a list of them. */
export type UnitFigures = {
  readonly unit: Unit;
  readonly people: number;
  readonly registered: number;
  readonly late: number;
  /** Of the month of the summary; null where none is over. */
  readonly reported: number | null;
  readonly titles: Readonly<Partial<Record<PersonTitle, number>>>;
  readonly states: VerdictCounts;
  readonly titleStates: Readonly<Partial<Record<PersonTitle, VerdictCounts>>>;
};

/** What figures are told of: a plan or one of its phases, on a day. */
export type SummaryScope = {
  readonly plan: EmulationPlan;
  readonly phase: Phase | null;
  readonly today: Day;
};

/** The months that a summary is about; null where the days of the phase are not said. */
export const monthsOf = ({ plan, phase }: SummaryScope): MonthSpan | null =>
  phase ? phaseMonths(phase) : planMonths(plan).whole;

/** What a tally tells of its people under the plan. */
export const summaryFigures = (tally: Tally, scope: SummaryScope): SummaryFigures => {
  const { plan } = scope;
  const of = tally.plans[plan.id];
  const span = monthsOf(scope);
  const sum = span ? sumOf(tally, span) : noWork;
  const rate = rateOf(sum);
  const paces = pacesAsOf(of, scope);
  const month = dueMonth(scope);
  return {
    people: tally.people,
    registered: of?.registered ?? 0,
    late: of?.late ?? 0,
    withdrawn: of?.withdrawn ?? 0,
    states: paces.people,
    titles: titleShares(plan, of?.titles ?? {}, paces.titles),
    wellDoneTaskRate: rate && {
      low: toNumber(rate.low),
      high: toNumber(rate.high),
      exact: isExact(rate),
    },
    assigned: sum.assignedCount,
    reports: month === null ? null : { month, count: tally.months[month]?.reported ?? 0 },
    waiting: waitingIn(tally, {
      planIds: [plan.id],
      isAsked: (one) => span !== null && isWithin(one, span),
    }),
  };
};

/** What the office's tally tells of each of its units under the plan, over the plan's months, in the office's order. */
export const unitFigures = (
  { units }: Pick<OfficeTally, "units">,
  all: readonly Unit[],
  scope: SummaryScope,
): readonly UnitFigures[] => {
  const { plan } = scope;
  const month = dueMonth(scope);
  const named = new Set(all.map(({ id }) => id));
  const unnamed = Object.keys(units).filter((id) => !named.has(id));
  return [...all, ...unnamed.map((id) => ({ id, name: id }))].map((unit) => {
    const { people, plans, reported }: UnitBrief = units[unit.id] ?? { people: 0, plans: {}, reported: {} };
    const of = plans[plan.id];
    const paces = asOf(of?.paces ?? noPaces, { ...scope, phase: null });
    return {
      ...{ unit, people, registered: of?.registered ?? 0, late: of?.late ?? 0, titles: of?.titles ?? {} },
      reported: month === null ? null : (reported[month] ?? 0),
      states: paces.people,
      titleStates: paces.titles,
    };
  });
};

/** The newest month of the summary that is over; null where none is. */
export const dueMonth = (scope: SummaryScope): Month | null => {
  const span = monthsOf(scope);
  const last = plusMonths(scope.today.slice(0, 7), -1);
  if (span === null || last < span.from) return null;
  return isWithin(last, span) ? last : span.to;
};

const noWork: WorkSum = { assignedCount: 0, leastWellDone: 0, mostWellDone: 0 };

const sumOf = ({ months }: Tally, span: MonthSpan): WorkSum =>
  Object.entries(months).reduce(
    (sum, [month, { assigned, leastWellDone, mostWellDone }]) =>
      isWithin(month, span)
        ? {
            assignedCount: sum.assignedCount + assigned,
            leastWellDone: sum.leastWellDone + leastWellDone,
            mostWellDone: sum.mostWellDone + mostWellDone,
          }
        : sum,
    noWork,
  );

const pacesAsOf = (of: PlanTally | undefined, scope: SummaryScope): Paces => {
  const { phase } = scope;
  const told = phase ? of?.paces.phases[phase.id] : of?.paces.whole;
  return asOf(told ?? noPaces, scope);
};

/** What was at risk while months were to come is behind once they are over. */
const asOf = (paces: Paces, scope: SummaryScope): Paces => {
  const span = monthsOf(scope);
  if (span === null || scope.today.slice(0, 7) <= span.to) return paces;
  const titles = Object.entries(paces.titles).map(([title, counts]) => [title, countsAfterEnd(counts)]);
  return { people: countsAfterEnd(paces.people), titles: Object.fromEntries(titles) };
};
