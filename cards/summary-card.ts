import type { Action, Bar, Card, Fact, Notice, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import { placeAction, type SummaryPlace } from "../src/bot/summary-place.ts";
import { phaseOn } from "../src/domain/plan/phase-on.ts";
import type { SummaryFigures } from "../src/domain/summary/summary.ts";
import { countStates } from "../src/domain/summary/target-states.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { Summary } from "../src/usecases/summary/show-summary.ts";
import { dateFact } from "./next-dates.ts";
import {
  figuresAsOf,
  registeredText,
  statesChart,
  statesInOrder,
  summarySubtitle,
  titleBar,
} from "./summary-parts.ts";
import { rateFacts } from "./summary-rates.ts";
import { figuresInBrief, isWaiting, todoFacts } from "./summary-todo.ts";

/** Where somebody stands among the summaries, and how far they may look. */
export type SummaryReader = {
  readonly place: SummaryPlace;
  /** Whether the whole office is theirs to see. */
  readonly seesOffice: boolean;
  /** Whether they confirm what others enter. */
  readonly confirms: boolean;
  /** Whether the lists of the people told of are theirs to take. */
  readonly takesLists: boolean;
};

/** Where the people of a unit or the office stand, on one screen. */
export const summaryCard = (summary: Summary, reader: SummaryReader, messages: Messages): Card => {
  const { summary: t } = messages;
  const { figures, unit } = summary;
  const head = {
    language: messages.language,
    title: t.title(unit?.name ?? null),
    subtitle: summarySubtitle(summary, messages),
  };
  if (!figures) return { ...head, text: [t.counting], actions: [openAction(messages, "summary")] };
  if (figures.people === 0)
    return { ...head, text: [t.nobody], actions: actionsOf(summary, reader, messages) };
  return {
    ...head,
    brief: figuresInBrief(unit, figures, messages),
    notice: changedNotice(summary, messages),
    text: figures.registered === 0 ? [t.nobodyYet] : [],
    bars: barsOf(summary, figures, { reader, messages }),
    chart: figures.registered === 0 ? undefined : chartOf(summary, figures, messages),
    facts: [
      ...rateFacts(summary, figures, messages),
      ...todoFacts(unit, figures, messages),
      ...targetsFact(summary, messages),
    ],
    sections: [datesSection(summary, messages)],
    actions: actionsOf(summary, reader, messages),
    footnote: [unchanged(summary, messages), t.basis, figuresAsOf(summary, messages)]
      .filter((line) => line !== "")
      .join(" "),
  };
};

const changedNotice = ({ since }: Summary, messages: Messages): Notice | undefined => {
  const { summary: t, dates, titles } = messages;
  if (!since || since.changes.length === 0) return undefined;
  const changes = since.changes.map((change) =>
    t.change(change, (code) => titles.name(code as Parameters<typeof titles.name>[0]), dates.bareMonth),
  );
  return { tone: "info", text: `${t.sinceTitle(dates.moment(since.at))}: ${changes.join("; ")}.` };
};

const unchanged = ({ since }: Summary, { summary: t, dates }: Messages): string =>
  since && since.changes.length === 0 ? `${t.sinceTitle(dates.moment(since.at))}: ${t.unchanged}.` : "";

type Drawing = { readonly reader: SummaryReader; readonly messages: Messages };

const barsOf = (
  { plan }: Summary,
  { people, registered, late, withdrawn, titles }: SummaryFigures,
  { reader: { place }, messages }: Drawing,
): readonly Bar[] => {
  const { summary: t } = messages;
  const more = [...(late > 0 ? [t.late(late)] : []), ...(withdrawn > 0 ? [t.withdrawn(withdrawn)] : [])];
  return [
    {
      label: t.participation,
      value: registered / people,
      reading: [registeredText(registered, people, messages), ...more].join(" · "),
    },
    ...titles.map((share) => titleBar(share, { plan, people, place }, messages)),
  ];
};

const chartOf = ({ phase }: Summary, { registered, states }: SummaryFigures, messages: Messages) => {
  const { summary: t } = messages;
  return statesChart(states, phase ? t.chartInPhase(registered) : t.chart(registered), messages);
};

const targetsFact = ({ targets }: Summary, { summary: t }: Messages): readonly Fact[] => {
  if (targets.length === 0) return [];
  const counts = countStates(targets);
  const parts = statesInOrder.flatMap((state) =>
    counts[state] > 0 ? [t.targetCount(counts[state], t.states[state])] : [],
  );
  return [{ label: t.targets, value: parts.join(" · ") }];
};

const datesSection = ({ nextDates }: Summary, messages: Messages): Section => {
  const { summary: t } = messages;
  if (nextDates.length === 0) return { title: t.nextDates, text: [t.noDates] };
  return { title: t.nextDates, facts: nextDates.map((date) => dateFact(date, messages)) };
};

/** Buttons that a card has room for. */
const mostActions = 6;

const actionsOf = (
  summary: Summary,
  { place, seesOffice, confirms, takesLists }: SummaryReader,
  messages: Messages,
): readonly Action[] => {
  const { summary: t } = messages;
  const { unit, plan, phase, figures, targets, hasOthers, today } = summary;
  const here: SummaryPlace = { ...place, view: "main", from: 0 };
  const now = phase ? null : phaseOn(plan, today);
  const wished: readonly (Action | false)[] = [
    !unit && placeAction(t.byUnit, { ...here, view: "units" }),
    unit !== null && seesOffice && placeAction(t.whole, { ...here, unitId: null }),
    targets.length > 0 && placeAction(t.targets, { ...here, view: "targets" }),
    phase !== null && placeAction(t.wholePlan, { ...here, phaseId: undefined }),
    now !== null && placeAction(t.phase(now.name), { ...here, phaseId: now.id }),
    confirms && figures !== null && isWaiting(figures) && openAction(messages, "approve"),
    takesLists && openAction(messages, "reportLists", unit === null ? "office" : `unit:${unit.id}`),
    hasOthers && openAction(messages, "choosePlan"),
  ];
  return wished.filter((action) => action !== false).slice(0, mostActions);
};
