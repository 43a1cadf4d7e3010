import type { Day } from "../day.ts";
import { judgeTarget } from "../plan/judge/judge-target.ts";
import { type Judgement, noFacts, unknownFor, type Verdict, type Window } from "../plan/judge/judgement.ts";
import type { Target } from "../plan/target.ts";
import { figureAsked } from "./figure-asked.ts";
import type { LiveFigure } from "./figure-record.ts";

/** What a target that is held against an earlier year is judged by. */
export type RiseGrounds = {
  readonly target: Target;
  readonly window: Window | null;
  readonly today: Day;
  /** Of the year that is judged. */
  readonly found: LiveFigure | undefined;
  /** Of the year that it is held against. */
  readonly before: { readonly year: number; readonly figure: LiveFigure | undefined };
};

/** By how many places something went up; more is better. */
const gained = (base: number, rank: number | null): number | null => (rank === null ? null : base - rank);

/** A rank against that of the year before: how many places it went up; a rank that is published is the year's result. */
export const judgeRankGain = ({ target, window, today, found, before }: RiseGrounds): Judgement => {
  const base = target.base?.value ?? before.figure?.content.value ?? null;
  const { value = null, forecast = null } = found?.content ?? {};
  if (base === null) return unknownFor("forecast", found ? "base" : "forecast");
  const figure = gained(base, value);
  const expected = gained(base, forecast) ?? figure;
  return judgeTarget(target, { ...noFacts, window, figure, forecast: expected }, today);
};

/** A score against that of the year before, and the rank beside it where both years have one; the worse of both counts. */
export const judgeRises = ({ target, window, today, found, before }: RiseGrounds): Judgement => {
  const { value = null, forecast = null, rank = null } = found?.content ?? {};
  const former = before.figure?.content;
  const baseOf = (known: number | null) => (known === null ? null : { year: before.year, value: known });
  const scored = { ...noFacts, window, figure: value, forecast, base: baseOf(former?.value ?? null) };
  const score = judgeTarget(target, scored, today);
  const formerRank = former?.rank ?? null;
  if (figureAsked(target).ranks !== "also" || rank === null || formerRank === null) return score;
  const ranked = { ...noFacts, window, figure: -rank, base: baseOf(-formerRank) };
  const places = judgeTarget(
    { ...target, base: null, goal: { operator: "increase", by: null } },
    ranked,
    today,
  );
  return worse(score, { ...places, figure: rank, expected: formerRank });
};

const verdicts: readonly Verdict[] = ["behind", "atRisk", "onTrack"];

/** The worse of two; the score counts where they are alike, and nothing where it is not known yet. */
const worse = (score: Judgement, rank: Judgement): Judgement =>
  score.verdict === "unknown" || verdicts.indexOf(rank.verdict) < verdicts.indexOf(score.verdict)
    ? rank
    : score;
