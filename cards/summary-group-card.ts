import type { Card } from "../src/bot/card.ts";
import { fewestInGroup, withoutSmallUnits } from "../src/domain/summary/without-small-units.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { Summary } from "../src/usecases/summary/show-summary.ts";
import { figuresAsOf, registeredText, statesChart, summarySubtitle, titleReading } from "./summary-parts.ts";
import { unitBar } from "./summary-units-card.ts";

/** Units shown in a chat of several; more are in the own chat. */
const mostUnits = 12;

/**
 * What may be told of a unit or the office before others: figures, nobody's name, small units together.
 * @returns undefined where there are so few people that figures would tell who
 */
export const summaryGroupCard = (summary: Summary, messages: Messages): Card | undefined => {
  const { summary: t } = messages;
  const { figures, unit, plan } = summary;
  if (!figures || figures.people < fewestInGroup) return undefined;
  const { people, registered, titles, states } = figures;
  const { shown, rest } = withoutSmallUnits(summary.units.filter((one) => one.people > 0));
  const units = [
    ...shown.slice(0, mostUnits),
    ...(rest ? [{ ...rest, unit: { ...rest.unit, name: t.otherUnits } }] : []),
  ];
  return {
    language: messages.language,
    title: t.title(unit?.name ?? null),
    subtitle: summarySubtitle(summary, messages),
    brief: registeredText(registered, people, messages),
    bars: [
      {
        label: t.participation,
        value: registered / people,
        reading: registeredText(registered, people, messages),
      },
      ...(units.length > 1 ? units.map((one) => unitBar(one, summary, messages)) : []),
    ],
    chart: registered < fewestInGroup ? undefined : statesChart(states, t.chart(registered), messages),
    facts: titles.map((share) => ({
      label: messages.titles.name(share.title),
      value: titleReading(share, { plan, isOffice: unit === null, isPublic: true }, messages),
    })),
    footnote: [...(rest ? [t.otherUnitsNote] : []), figuresAsOf(summary, messages)].join(" "),
  };
};
