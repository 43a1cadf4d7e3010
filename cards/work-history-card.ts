import type { Action, Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { ConfirmingEvent } from "../src/domain/confirming/confirming.ts";
import type { Month } from "../src/domain/day.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { ToldReport } from "../src/usecases/list-work.ts";
import { confirmingEventText, confirmingFacts } from "./confirming-texts.ts";
import { workLine } from "./work-facts.ts";

/** How many months are shown, and for how many there is a button. */
const mostShown = 12;
const mostButtons = 5;

/** The months that a person has reported, newest first, each with a way to correct it. */
export const workHistoryCard = (reports: readonly ToldReport[], messages: Messages): Card => {
  const { work, dates, language } = messages;
  const t = work.history;
  const shown = reports.slice(0, mostShown);
  const left = reports.length - shown.length;
  return {
    language,
    title: t.title,
    notice: reports.length === 0 ? { tone: "info", text: t.none } : undefined,
    sections: shown.map(({ month, counts, history, told }) => ({
      title: dates.month(month),
      facts: [
        { label: t.figures, value: workLine(counts, messages) },
        ...confirmingFacts(told, messages),
        ...(history.length > 1 ? [{ label: t.corrections, value: String(history.length - 1) }] : []),
      ],
    })),
    text: left > 0 ? [t.more(left)] : undefined,
    actions: [
      ...shown.slice(0, mostButtons).map(({ month }) => editAction(month, messages)),
      openAction(messages, "reportWork"),
    ],
    footnote: reports.some(({ history }) => history.length > 1) ? t.detail : undefined,
  };
};

const editAction = (month: Month, { work, dates }: Messages): Action => ({
  does: "open",
  label: work.history.edit(dates.month(month)),
  command: "reportWork",
  about: month,
});

/** How many reports of one month are shown. */
const mostChanges = 8;

/** Every report of one month with its time, newest first. */
export const workMonthCard = (
  { month, history, told, confirming = [] }: ToldReport,
  messages: Messages,
): Card => {
  const { work, dates, language } = messages;
  const t = work.history;
  const shown = history.slice(-mostChanges).toReversed();
  const left = history.length - shown.length;
  return {
    language,
    title: t.title,
    subtitle: dates.month(month),
    facts: confirmingFacts(told, messages),
    sections: [
      ...shown.map((figures) => {
        const moment = dates.moment(figures.at);
        return {
          title: figures === history[0] ? t.first(moment) : t.changed(moment),
          text: [workLine(figures.counts, messages)],
        };
      }),
      ...(confirming.length === 0
        ? []
        : [
            {
              title: messages.confirming.label,
              text: confirming
                .slice(-mostChanges)
                .toReversed()
                .map((event) => saidText(event, messages)),
            },
          ]),
    ],
    footnote: left > 0 ? t.moreChanges(left) : undefined,
    actions: [editAction(month, messages), openAction(messages, "workHistory")],
  };
};

const saidText = (event: ConfirmingEvent, messages: Messages): string =>
  event.reason === null
    ? confirmingEventText(event, messages)
    : `${confirmingEventText(event, messages)}: ${event.reason}`;

/** That a month is not reported, and the way to report it. */
export const monthUnreportedCard = (month: Month, { work, dates, language, commands }: Messages): Card => ({
  language,
  title: work.history.title,
  notice: { tone: "info", text: work.history.notReported(dates.month(month)) },
  actions: [
    { does: "open", label: work.history.report(dates.month(month)), command: "reportWork", about: month },
    { does: "open", label: commands.workHistory, command: "workHistory" },
  ],
});
