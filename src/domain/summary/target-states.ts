import type { Day } from "../day.ts";
import { lastAllowedDay } from "../plan/deadline.ts";
import { judgeTarget } from "../plan/judge/judge-target.ts";
import {
  type Judgement,
  noFacts,
  type TargetFacts,
  unknownFor,
  type Verdict,
} from "../plan/judge/judgement.ts";
import { targetWindow } from "../plan/judge/target-window.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import type { Target } from "../plan/target.ts";
import type { Paces } from "../standing/paces.ts";
import type { Tally } from "../standing/tally.ts";
import { titleShares } from "./title-shares.ts";

/** A target of the plan and how it stands for the whole office. */
export type TargetState = { readonly target: Target; readonly judgement: Judgement };

/** How targets stand by what the office recorded of them, by their ids. */
export type RecordedJudgements = Readonly<Record<string, Judgement>>;

/** What the states of targets are told from. */
export type StateGrounds = {
  readonly plan: EmulationPlan;
  readonly tally: Pick<Tally, "people" | "plans">;
  readonly recorded: RecordedJudgements;
  readonly today: Day;
};

/** How every target of the plan stands on a day: by what was recorded, else by what people registered and reported. */
export const targetStates = (grounds: StateGrounds): readonly TargetState[] =>
  grounds.plan.targets.map((target) => ({ target, judgement: judgementOf(grounds, target) }));

/** How many targets stand how. */
export const countStates = (states: readonly TargetState[]): Readonly<Record<Verdict, number>> => {
  const counts = { onTrack: 0, atRisk: 0, behind: 0, unknown: 0 };
  for (const { judgement } of states) counts[judgement.verdict] += 1;
  return counts;
};

const judgementOf = (grounds: StateGrounds, target: Target): Judgement => {
  const { plan, recorded, today } = grounds;
  const judge = (facts: Partial<TargetFacts>): Judgement =>
    judgeTarget(target, { ...noFacts, window: targetWindow(plan, target, today), ...facts }, today);
  const known = recorded[target.id];
  if (known && known.verdict !== "unknown") return known;
  if (target.metric === "participationRate") return judge(participation(grounds));
  const expected = expectedTitles(grounds, target);
  if (!expected) return judge({});
  const low = judge({ forecast: expected.least });
  if (low.verdict === "onTrack") return low;
  const high = expected.most === null ? null : judge({ forecast: expected.most });
  return high?.verdict === low.verdict ? low : unknownFor("forecast", "forecast");
};

const participation = ({ plan, tally }: StateGrounds): Partial<TargetFacts> => {
  const { people } = tally;
  const registered = tally.plans[plan.id]?.registered ?? 0;
  return { figure: people === 0 ? null : (100 * registered) / people };
};

/**
 * How many of those registered may come to have a title that the plan counts in persons: at least those on track; at
 * most those whose figures are not known beside them, and nobody knows how many while people may still register.
 */
const expectedTitles = (
  { plan, tally, today }: StateGrounds,
  target: Target,
): { readonly least: number; readonly most: number | null } | undefined => {
  if (target.metric !== "titleCount" || target.audience !== "individual") return undefined;
  const [title, ...others] = target.awards;
  const { paces } = tally.plans[plan.id] ?? nothing;
  const share = titleShares(plan, {}, paces.whole.titles).find((one) => one.title === title);
  if (!share || others.length > 0) return undefined;
  const { onTrack = 0, unknown = 0 } = share.states;
  return { least: onTrack, most: today <= lastPledgeDay(plan) ? null : onTrack + unknown };
};

const nothing: { readonly paces: { readonly whole: Paces } } = {
  paces: { whole: { people: {}, titles: {} } },
};

/** Without a last day for pledges, the plan's own. */
const lastPledgeDay = ({ pledging, period }: EmulationPlan): Day =>
  pledging.deadline ? lastAllowedDay(pledging.deadline) : (period.endsOn ?? `${period.toYear}-12-31`);
