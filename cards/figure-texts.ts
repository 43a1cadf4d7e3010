import { figureAsked } from "../src/domain/figures/figure-asked.ts";
import type { FigureContent, LiveFigure } from "../src/domain/figures/figure-record.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Target } from "../src/domain/plan/target.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { CollectiveTarget } from "../src/usecases/figures/collective-targets.ts";
import { goalText } from "./goal-text.ts";

/** A period as people call it. */
export const periodText = (
  period: string,
  { phases }: Pick<EmulationPlan, "phases">,
  { figures: t }: Messages,
): string => {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(period) ?? [];
  if (year !== undefined) return quarter === undefined ? t.year(year) : t.quarter(quarter, year);
  return phases.find(({ id }) => `phase:${id}` === period)?.name ?? t.whole;
};

/** A figure of a target with its unit. */
const numberText = (value: number, target: Target, { targets, numbers, figures: t }: Messages): string => {
  const { ranks } = figureAsked(target);
  if (ranks === "only") return t.rank(numbers.decimal(value));
  const text = targets.units[target.unit ?? "none"](numbers.decimal(value));
  return ranks === "also" ? t.score(text) : text;
};

/** What is recorded, in words. */
export const contentText = (content: FigureContent, target: Target, messages: Messages): string => {
  const { figures: t, rating: ratings, numbers } = messages;
  const { value, rank, forecast, rating, isReached, assessment, dueYear, counted } = content;
  return [
    ...(value === null ? [] : [numberText(value, target, messages)]),
    ...(rank === null ? [] : [t.rank(numbers.decimal(rank))]),
    ...(forecast === null ? [] : [t.forecast(numberText(forecast, target, messages))]),
    ...(rating === null ? [] : [ratings.names[rating]]),
    ...(isReached === null ? [] : [isReached ? t.reached : t.notReached]),
    ...(assessment === null ? [] : [t.assessments[assessment].toLowerCase()]),
    ...(dueYear === null ? [] : [`${t.form.fields.dueYear.label.toLowerCase()} ${dueYear}`]),
    ...(counted === null ? [] : [t.counted(counted.goodOrBetter, counted.rated, counted.unrated)]),
  ].join(", ");
};

/** A figure that stands, with its collective, period and day. */
export const figureText = (
  { period, of, content }: LiveFigure,
  { plan, target }: { readonly plan: EmulationPlan; readonly target: Target },
  messages: Messages,
): string => {
  const { figures: t, dates } = messages;
  const text = contentText(content, target, messages);
  const whose = of === null ? text : t.of(of, text);
  return t.recorded(whose, periodText(period, plan, messages), dates.day(content.on));
};

/** How a target stands, in a few words; what is missing where that is not known yet. */
export const stateText = (
  { state, judgement, target }: Pick<CollectiveTarget, "state" | "judgement" | "target">,
  messages: Messages,
): string => {
  const { figures: t, targets } = messages;
  if (judgement.missing !== null) return t.missing(t.states[state], targets.missing[judgement.missing]);
  const over = judgement.isOver ? [t.over] : [];
  const expected = judgement.expected;
  // What grows is held against levels, of which its own unit says nothing.
  const isStepwise = judgement.rule === "pace" || judgement.rule === "path";
  const isShown =
    isStepwise && target.metric !== "averageYearlyGrowth" && target.goal.operator !== "achieved";
  const should =
    isShown && state !== "met" && expected !== null
      ? [t.expected(numberText(rounded(expected), target, messages))]
      : [];
  return [t.states[state], ...over, ...should].join(" · ");
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** What the plan asks for and what it was judged by. */
export const basisText = (
  one: CollectiveTarget,
  { plan }: { readonly plan: EmulationPlan },
  messages: Messages,
): string => {
  const { figures: t } = messages;
  const { target, figures, derivedFrom } = one;
  const from = plan.targets.find(({ id }) => id === derivedFrom) ?? target;
  const [first] = figures;
  const recorded = first ? figureText(first, { plan, target: from }, messages) : t.nothing;
  const basis = t.basis(goalText(target, messages), recorded);
  return derivedFrom === null ? basis : `${basis} (${t.derived})`;
};
