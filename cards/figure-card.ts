import type { Card, Fact, Section } from "../src/bot/card.ts";
import { figureAsked } from "../src/domain/figures/figure-asked.ts";
import { liveFigures } from "../src/domain/figures/figure-record.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { CollectiveTarget } from "../src/usecases/figures/collective-targets.ts";
import type { ShownFigures } from "../src/usecases/figures/show-figures.ts";
import { formAction } from "./evidence-entry-card.ts";
import { contentText, figureText, periodText, stateText } from "./figure-texts.ts";
import { figuresAction } from "./figures-card.ts";
import { goalText } from "./goal-text.ts";
import { planName } from "./plan-facts.ts";

/** Figures and events that are shown; the newest are. */
const mostFigures = 8;
const mostEvents = 6;

/** A target, and the plan's targets that it stands among. */
export type OneFigure = {
  readonly shown: ShownFigures;
  readonly one: CollectiveTarget;
  readonly notice?: string;
};

/** One target: what the plan asks, how it stands, every figure with its source, what happened to them. */
export const figureCard = ({ shown, one, notice }: OneFigure, messages: Messages): Card => {
  const { figures: t, dates } = messages;
  const { plan, mayRecord, today } = shown;
  const { target, record } = one;
  const subject = `${plan.id}/${target.id}`;
  const live = liveFigures(record?.value);
  return {
    language: messages.language,
    title: target.name,
    subtitle: planName(plan, messages),
    notice: notice === undefined ? undefined : { tone: "good", text: notice },
    facts: [
      { label: messages.targets.metric, value: messages.targets.metrics[target.metric] },
      { label: t.subject, value: target.subject },
      { label: t.goal, value: goalText(target, messages) },
      ...(target.decidedBy === null ? [] : [{ label: t.decidedBy, value: target.decidedBy }]),
      { label: t.state, value: stateText(one, messages) },
      ...(one.derivedFrom === null ? [] : [derivedFact(shown, one, messages)]),
    ],
    sections: [
      {
        title: t.found,
        text:
          live.length === 0
            ? [t.nothing]
            : live
                .toReversed()
                .slice(0, mostFigures)
                .map((figure) =>
                  t.sourceOf(figureText(figure, { plan, target }, messages), figure.content.source),
                ),
      },
      ...historySections(one, shown, messages),
    ],
    actions: [
      ...(mayRecord ? [formAction(t.buttons.record, "record-figure", subject)] : []),
      ...(mayRecord && figureAsked(target).isCountable
        ? [formAction(t.buttons.count, "count-figure", subject)]
        : []),
      ...(mayRecord && live.length > 0 ? [formAction(t.buttons.remove, "remove-figure", subject)] : []),
      figuresAction(t.buttons.all),
    ],
    footnote: `${t.footnote} ${t.asOf(dates.day(today))}`,
  };
};

const derivedFact = ({ plan }: ShownFigures, one: CollectiveTarget, messages: Messages): Fact => {
  const { figures: t } = messages;
  const from = plan.targets.find(({ id }) => id === one.derivedFrom) ?? one.target;
  const text = one.figures.map((figure) => figureText(figure, { plan, target: from }, messages));
  return { label: t.derived, value: `${from.name}: ${text.join("; ")}` };
};

const historySections = (
  { target, record }: CollectiveTarget,
  { plan }: ShownFigures,
  messages: Messages,
): readonly Section[] => {
  const { figures: t, dates } = messages;
  const events = (record?.value.entries ?? [])
    .flatMap(({ period, of, history }) => history.toReversed().map((event) => ({ period, of, event })))
    .sort((one, other) => Date.parse(other.event.at) - Date.parse(one.event.at))
    .slice(0, mostEvents);
  if (events.length === 0) return [];
  const text = events.map(({ period, of, event: { at, did, content } }) => {
    const figure = content && contentText(content, target, messages);
    const what = figure !== null && of !== null ? t.of(of, figure) : figure;
    return t.event(dates.moment(at), t.did[did], periodText(period, plan, messages), what);
  });
  return [{ title: t.historyTitle, text }];
};
