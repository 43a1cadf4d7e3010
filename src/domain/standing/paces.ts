import type { PersonTitle } from "../codes.ts";
import { judgePledgedRate } from "../plan/judge/judge-pledged-rate.ts";
import type { Verdict } from "../plan/judge/judgement.ts";
import { sumWork } from "../work/well-done-task-rate.ts";
import { isWithin, type MonthSpan, type PlanMonths } from "./plan-months.ts";
import type { Standing, StandingPledge } from "./standing.ts";

/** How many people's pledged rate stands how; nobody where a verdict is not there. */
export type VerdictCounts = Readonly<Partial<Record<Verdict, number>>>;

/** How those registered stand over some months: all of them, and those of each title. */
export type Paces = {
  readonly people: VerdictCounts;
  readonly titles: Readonly<Partial<Record<PersonTitle, VerdictCounts>>>;
};

/** The same over the plan's months, and over those of each phase by its id. */
export type PlanPaces = { readonly whole: Paces; readonly phases: Readonly<Record<string, Paces>> };

/** Nobody. */
export const noPaces: Paces = { people: {}, titles: {} };

/**
 * How a pledged rate stands over some months, by the work that the standing tells; unknown without a pledged rate or
 * without a task. It does not depend on the day: what is at risk while months are to come is told by `pacesAfterEnd`
 * once they are over.
 */
export const paceOf = (
  { work }: Pick<Standing, "work">,
  { targetRate }: Pick<StandingPledge, "targetRate">,
  span: MonthSpan,
): Verdict => {
  if (targetRate === null) return "unknown";
  const months = Object.entries(work).flatMap(([month, counts]) => (isWithin(month, span) ? [counts] : []));
  const first = `${span.from}-01`;
  return judgePledgedRate(sumWork(months), targetRate, {
    window: { from: first, to: `${span.to}-28` },
    on: first,
  }).verdict;
};

/** How one registered person stands under a plan. */
export const pacesOf = (
  standing: Pick<Standing, "work">,
  pledge: StandingPledge,
  { whole, phases }: PlanMonths,
): PlanPaces => {
  const over = (span: MonthSpan): Paces => {
    const one = { [paceOf(standing, pledge, span)]: 1 };
    return { people: one, titles: Object.fromEntries(pledge.titles.map((title) => [title, one])) };
  };
  return {
    whole: over(whole),
    phases: Object.fromEntries(Object.entries(phases).map(([id, span]) => [id, over(span)])),
  };
};

/** The counts once the months are over: what is not reached then is behind. */
export const countsAfterEnd = ({ atRisk = 0, ...counts }: VerdictCounts): VerdictCounts =>
  atRisk === 0 ? counts : { ...counts, behind: (counts.behind ?? 0) + atRisk };
