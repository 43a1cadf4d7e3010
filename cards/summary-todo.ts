import type { Fact, OpenAction } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Unit } from "../src/domain/person.ts";
import type { SummaryFigures } from "../src/domain/summary/summary.ts";
import type { Messages } from "../src/messages/messages.ts";
import { monthText, registeredText } from "./summary-parts.ts";

/** What is still to be done, each leading to who it is; nothing where all is done. */
export const todoFacts = (
  unit: Unit | null,
  figures: SummaryFigures,
  messages: Messages,
): readonly Fact[] => {
  const { summary: t } = messages;
  const { people, reports, waiting } = figures;
  const unanswered = unansweredIn(figures);
  const isReported = reports === null || reports.count >= people;
  return [
    ...(unanswered > 0
      ? [
          {
            label: t.notRegistered,
            value: t.people(unanswered),
            action: whoAction("notRegistered", unit, messages),
          },
        ]
      : []),
    ...(isReported
      ? []
      : [
          {
            label: t.notReported(monthText(reports.month, messages)),
            value: t.notReportedOf(people - reports.count, people),
            action: whoAction("lateReports", unit, messages),
          },
        ]),
    ...(isWaiting(figures)
      ? [{ label: t.waiting, value: t.waitingOf(waiting.pledges, waiting.reports, unit === null) }]
      : []),
  ];
};

/** Whoever withdrew has answered, as in the list of who has not registered. */
const unansweredIn = ({ people, registered, withdrawn }: SummaryFigures): number =>
  people - registered - withdrawn;

/** Whether anything waits to be confirmed by somebody. */
export const isWaiting = ({ waiting: { pledges, reports } }: SummaryFigures): boolean =>
  pledges + reports > 0;

const whoAction = (
  command: "notRegistered" | "lateReports",
  unit: Unit | null,
  messages: Messages,
): OpenAction => openAction(messages, command, unit === null ? "" : `unit:${unit.id}`);

/** The main figures in a line or two, for whoever sees no card. */
export const figuresInBrief = (unit: Unit | null, figures: SummaryFigures, messages: Messages): string => {
  const { registered, people } = figures;
  // Who has not registered is told by the first of them.
  const others = todoFacts(unit, figures, messages).filter(
    ({ label }) => label !== messages.summary.notRegistered,
  );
  return [
    registeredText(registered, people, messages),
    ...others.map(({ label, value }) => `${label}: ${value}`),
  ].join("; ");
};
