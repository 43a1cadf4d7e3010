import { monthUnreportedCard, workHistoryCard, workMonthCard } from "../cards/work-history-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { readMonth } from "../src/bot/read-month.ts";
import { withConsent } from "./consent-commands.ts";
import { reportWork } from "./report-work.ts";

/** A month's work: reported, corrected, seen. */
export const workCommands: readonly Command[] = [
  withConsent({ name: "reportWork", answer: (_turn, about) => ({ form: reportWork, about }) }),
  {
    name: "workHistory",
    answer: async ({ use, messages, today }, about) => {
      const reports = await use.listWork();
      const month = readMonth(about, today.slice(0, 7));
      if (month === undefined) return workHistoryCard(reports, messages);
      const report = reports.find((candidate) => candidate.month === month);
      return report ? workMonthCard(report, messages) : monthUnreportedCard(month, messages);
    },
  },
];
