import type { Card, Fact } from "../src/bot/card.ts";
import type { WorkReport } from "../src/domain/work-report.ts";
import type { Messages } from "../src/messages/messages.ts";

/** A month's figures as recorded, with the ones they replaced. */
export const workCard = (report: WorkReport, messages: Messages): Card => {
  const { work: t, dates, numbers } = messages;
  const { assignedCount, doneCount, wellDoneCount } = report.counts;
  const month = dates.month(report.month);
  const former = report.history.at(-2)?.counts;
  const facts: Fact[] = [
    { label: t.month, value: month },
    { label: t.assigned, value: String(assignedCount) },
    { label: t.done, value: String(doneCount ?? 0) },
    { label: t.well, value: String(wellDoneCount ?? 0) },
  ];
  if (former) {
    const value = t.formerValue(former.assignedCount, former.doneCount ?? 0, former.wellDoneCount ?? 0);
    facts.push({ label: t.former, value });
  }
  const rate = assignedCount === 0 ? null : (wellDoneCount ?? 0) / assignedCount;
  return {
    language: messages.language,
    title: t.cardTitle,
    notice: { tone: "good", text: former ? t.corrected(month) : t.saved(month) },
    facts,
    bars: [{ label: t.rate, value: rate, reading: rate === null ? t.noneAssigned : numbers.percent(rate) }],
    actions: [
      { does: "open", label: messages.commands.progress, command: "progress" },
      { does: "open", label: messages.commands.reportWork, command: "reportWork" },
    ],
    footnote: messages.progress.basis,
  };
};
