import { type ConsentState, consentOf } from "../domain/choices.ts";
import type { PersonTitle } from "../domain/codes.ts";
import { stampOf } from "../domain/day.ts";
import { ratingSettingsOf } from "../domain/office-settings/settings-of.ts";
import { individualTargets } from "../domain/plan/individual-targets.ts";
import type { Phase } from "../domain/plan/phase.ts";
import { phaseOn } from "../domain/plan/phase-on.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { ok, type Result } from "../domain/result.ts";
import type { StandingPledge } from "../domain/standing/standing.ts";
import { titleArticle } from "../domain/titles/title-rule-for.ts";
import type { PlanFault } from "./current-plan.ts";
import type { Ports } from "./ports.ts";
import { type ConfirmingProgress, confirmingProgress } from "./progress/confirming-progress.ts";
import { datesAfter, type NextDate } from "./progress/next-dates.ts";
import { type ProgressGrounds, progressGrounds } from "./progress/progress-grounds.ts";
import { type RateProgress, rateProgress } from "./progress/rate-progress.ts";
import {
  type RatingBrief,
  type RatingProgress,
  ratingBrief,
  ratingProgress,
} from "./progress/rating-progress.ts";
import { type TargetProgress, targetProgress } from "./progress/target-progress.ts";

export { type NextDate, nextDates } from "./progress/next-dates.ts";

/** The plan and the day that a person's progress is told for. */
export type ProgressHead = {
  readonly plan: EmulationPlan;
  /** Whether the office runs other plans today. */
  readonly hasOthers: boolean;
  readonly phase: Phase | null;
  /** Where the day lies in the plan's period. */
  readonly stage: "notBegun" | "running" | "ended";
  readonly consent: ConsentState;
  /** ISO, UTC. */
  readonly asOf: string;
};

/** Where one person stands under the plan of the day. */
export type Progress = ProgressHead &
  RateProgress & {
    readonly pledge: StandingPledge | null;
    readonly confirming: ConfirmingProgress;
    /** The pledged titles, each with the article it rests on today; null where no law is known for today. */
    readonly titles: readonly { readonly title: PersonTitle; readonly article: string | null }[];
    readonly rating: RatingBrief;
    /** How many targets the plan has for persons of this kind. */
    readonly targetCount: number;
    readonly nextDates: readonly NextDate[];
  };

/** What is shown of the dates ahead. */
const datesShown = 2;

/** Gathers where the person stands; refused where it is not clear under which plan. */
export const showProgress = (ports: Ports) => async (): Promise<Result<Progress, PlanFault>> => {
  const found = await progressGrounds(ports);
  if (!found.ok) return found;
  const grounds = found.value;
  const { plan, pledge, today } = grounds;
  const titles = pledge?.state === "registered" ? pledge.titles : [];
  return ok({
    ...headOf(ports, grounds),
    ...rateProgress(grounds),
    pledge,
    confirming: confirmingProgress(grounds),
    titles: titles.map((title) => ({ title, article: titleArticle(title, today) })),
    rating: ratingBrief(ports, grounds, ratingSettingsOf(ports.settings)),
    targetCount: individualTargets(plan, ports.person.staffKind).length,
    nextDates: datesAfter(ports, plan, { today, most: datesShown }),
  });
};

/** Gathers what the year's work tells of its rating. */
export const showRating =
  (ports: Ports) => async (): Promise<Result<ProgressHead & { rating: RatingProgress }, PlanFault>> => {
    const found = await progressGrounds(ports);
    if (!found.ok) return found;
    return ok({
      ...headOf(ports, found.value),
      rating: ratingProgress(ports, found.value, ratingSettingsOf(ports.settings)),
    });
  };

/** Gathers how the plan's targets for persons of one's kind stand. */
export const showTargets =
  (ports: Ports) =>
  async (): Promise<Result<ProgressHead & { targets: readonly TargetProgress[] }, PlanFault>> => {
    const found = await progressGrounds(ports);
    if (!found.ok) return found;
    return ok({ ...headOf(ports, found.value), targets: targetProgress(ports, found.value) });
  };

const headOf = (
  { choices, now }: Ports,
  { plan, hasOthers, period, today }: ProgressGrounds,
): ProgressHead => ({
  plan,
  hasOthers,
  phase: phaseOn(plan, today),
  stage: today < period.from ? "notBegun" : today > period.to ? "ended" : "running",
  consent: consentOf(choices.get()),
  asOf: stampOf(now),
});
