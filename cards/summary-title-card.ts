import type { Action, Card } from "../src/bot/card.ts";
import { placeAction, type SummaryPlace } from "../src/bot/summary-place.ts";
import type { PersonTitle } from "../src/domain/codes.ts";
import type { UnitFigures } from "../src/domain/summary/summary.ts";
import type { Messages } from "../src/messages/messages.ts";
import { type Strivers, striversShown } from "../src/usecases/summary/show-strivers.ts";
import type { Summary } from "../src/usecases/summary/show-summary.ts";
import type { SummaryReader } from "./summary-card.ts";
import { figuresAsOf, pageActions, summarySubtitle, titleReading } from "./summary-parts.ts";

/** Units on one page. */
const shownUnits = 10;

/** A title, and in which units people strive for it; a tap leads to who they are. */
export const summaryTitleCard = (
  summary: Summary,
  { place, title }: { readonly place: SummaryPlace; readonly title: PersonTitle },
  messages: Messages,
): Card => {
  const { summary: t, titles } = messages;
  const share = summary.figures?.titles.find((one) => one.title === title);
  const units = summary.units
    .filter((unit) => countIn(unit, title) > 0)
    .toSorted((one, other) => countIn(other, title) - countIn(one, title));
  const most = units[0] ? countIn(units[0], title) : 1;
  return {
    language: messages.language,
    title: t.titleTitle(titles.name(title)),
    subtitle: summarySubtitle(summary, messages),
    text: [
      ...(share ? [titleReading(share, { plan: summary.plan, isOffice: true }, messages)] : []),
      ...(units.length === 0 ? [t.nobodyStrives] : []),
    ],
    bars: units.slice(place.from, place.from + shownUnits).map((unit) => ({
      label: unit.unit.name,
      value: countIn(unit, title) / most,
      reading: [
        t.registeredFor(countIn(unit, title)),
        t.onTrackOf(unit.titleStates[title]?.onTrack ?? 0),
      ].join(", "),
      action: placeAction(unit.unit.name, { ...place, unitId: unit.unit.id, from: 0 }),
    })),
    actions: [
      placeAction(t.backToSummary, { ...place, view: "main", title: undefined, from: 0 }),
      ...pageActions(place, { count: units.length, shown: shownUnits }, messages),
    ],
    footnote: figuresAsOf(summary, messages),
  };
};

const countIn = ({ titles }: UnitFigures, title: PersonTitle): number => titles[title] ?? 0;

/** Who of a unit strives for a title, and how each of them stands. */
export const striversCard = (strivers: Strivers, reader: SummaryReader, messages: Messages): Card => {
  const { summary: t, titles, progress } = messages;
  const { unit, title, people, count } = strivers;
  const { place, seesOffice } = reader;
  const back: readonly Action[] = [
    ...(seesOffice ? [placeAction(t.titleUnits, { ...place, unitId: null, from: 0 })] : []),
    placeAction(t.backToSummary, { ...place, view: "main", title: undefined, from: 0 }),
  ];
  return {
    language: messages.language,
    title: t.titleTitle(titles.name(title)),
    subtitle: `${unit.name} · ${summarySubtitle(strivers, messages)}`,
    text: [count === 0 ? t.nobodyStrives : t.strivers(count)],
    facts: people.map(({ name, state }) => ({ label: name, value: progress.verdicts[state] })),
    actions: [...back, ...pageActions(place, { count, shown: striversShown }, messages)],
    footnote: t.basis,
  };
};
