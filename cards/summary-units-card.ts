import type { Bar, Card } from "../src/bot/card.ts";
import { placeAction, type SummaryPlace } from "../src/bot/summary-place.ts";
import type { UnitFigures } from "../src/domain/summary/summary.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { Summary } from "../src/usecases/summary/show-summary.ts";
import { figuresAsOf, monthText, pageActions, registeredText, summarySubtitle } from "./summary-parts.ts";

/** Units on one page: a phone shows them without much turning. */
const shownUnits = 10;

/** Every unit of the office with its share, those that lag first; a tap leads to the unit. */
export const summaryUnitsCard = (summary: Summary, place: SummaryPlace, messages: Messages): Card => {
  const { summary: t } = messages;
  const units = summary.units.toSorted(byLag);
  const page = units.slice(place.from, place.from + shownUnits);
  const to = place.from + page.length;
  return {
    language: messages.language,
    title: t.unitsTitle,
    subtitle: summarySubtitle(summary, messages),
    text: units.length > shownUnits ? [t.page(place.from + 1, to, units.length)] : [],
    bars: page.map((unit) => ({
      ...unitBar(unit, summary, messages),
      action: placeAction(unit.unit.name, { ...place, view: "main", unitId: unit.unit.id, from: 0 }),
    })),
    actions: [
      placeAction(t.backToSummary, { ...place, view: "main", from: 0 }),
      ...pageActions(place, { count: units.length, shown: shownUnits }, messages),
    ],
    footnote: figuresAsOf(summary, messages),
  };
};

/** One unit's share of people who registered, and how many reported. */
export const unitBar = (
  { unit, people, registered, reported }: UnitFigures,
  { figures }: Pick<Summary, "figures">,
  messages: Messages,
): Bar => {
  const { summary: t } = messages;
  const month = figures?.reports?.month;
  const told =
    reported === null || month === undefined
      ? null
      : t.reportedOf(reported, people, monthText(month, messages));
  return {
    label: unit.name,
    value: people === 0 ? null : registered / people,
    reading: people === 0 ? t.noPeople : t.unitReading(registeredText(registered, people, messages), told),
  };
};

/** The least share first; units of nobody last. */
const byLag = (one: UnitFigures, other: UnitFigures): number => shareOf(one) - shareOf(other);

const shareOf = ({ people, registered }: UnitFigures): number => (people === 0 ? 2 : registered / people);
