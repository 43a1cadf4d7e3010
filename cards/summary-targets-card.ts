import type { Card } from "../src/bot/card.ts";
import { placeAction, type SummaryPlace } from "../src/bot/summary-place.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { Summary } from "../src/usecases/summary/show-summary.ts";
import { goalText } from "./goal-text.ts";
import { figuresAsOf, pageActions, summarySubtitle } from "./summary-parts.ts";

/** Targets on one page. */
const shownTargets = 12;

/** Every target of the plan, what it asks for and how it stands. */
export const summaryTargetsCard = (summary: Summary, place: SummaryPlace, messages: Messages): Card => {
  const { summary: t } = messages;
  const { targets } = summary;
  const page = targets.slice(place.from, place.from + shownTargets);
  const count = targets.length;
  return {
    language: messages.language,
    title: t.targetsTitle,
    subtitle: summarySubtitle({ ...summary, phase: null }, messages),
    text: count > shownTargets ? [t.page(place.from + 1, place.from + page.length, count)] : [],
    facts: page.map(({ target, judgement }) => ({
      label: target.name,
      value: t.targetState(goalText(target, messages), t.states[judgement.verdict]),
    })),
    actions: [
      placeAction(t.backToSummary, { ...place, view: "main", from: 0 }),
      ...pageActions(place, { count, shown: shownTargets }, messages),
    ],
    footnote: `${t.targetsFootnote} ${figuresAsOf(summary, messages)}`,
  };
};
