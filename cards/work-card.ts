import type { Action, Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { WorkReport } from "../src/domain/work-report.ts";
import type { Messages } from "../src/messages/messages.ts";
import { workFacts, workLine, workRate } from "./work-facts.ts";

/** A month's figures as they were just recorded, with the ones they replaced. */
export const workCard = (report: WorkReport, messages: Messages): Card => {
  const { work: t, dates } = messages;
  const month = dates.month(report.month);
  const former = report.history.at(-2)?.counts;
  const { bar, range } = workRate(report.counts, messages);
  const replaced = former ? [{ label: t.former, value: workLine(former, messages) }] : [];
  const waiting = { label: messages.confirming.label, value: messages.confirming.waiting };
  const addWell: readonly Action[] = [
    { does: "open", label: t.addWell, command: "reportWork", about: report.month },
  ];
  return {
    language: messages.language,
    title: t.cardTitle,
    notice: { tone: "good", text: former ? t.corrected(month) : t.saved(month) },
    facts: [...workFacts(report.month, report.counts, messages), ...replaced, waiting],
    bars: [bar],
    text: range === undefined ? undefined : [range],
    actions: [
      ...(range === undefined ? [] : addWell),
      openAction(messages, "progress"),
      openAction(messages, "reportWork"),
      openAction(messages, "workHistory"),
    ],
    footnote: messages.progress.basis,
  };
};
