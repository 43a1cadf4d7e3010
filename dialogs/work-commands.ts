import { monthUnreportedCard, workHistoryCard, workMonthCard } from "../cards/work-history-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { readMonth } from "../src/bot/read-month.ts";
import { understand } from "../src/bot/understand.ts";
import { withConsent } from "./consent-commands.ts";
import { reportWork } from "./report-work.ts";
import { begunWith } from "./tell-work.ts";

/** A month's work: reported, corrected, seen; `about` a report: its month, or a sentence that tells it. */
export const workCommands: readonly Command[] = [
  withConsent({
    name: "reportWork",
    answer: (turn, about) => {
      const told = understand(about);
      return told.as === "work" ? begunWith(turn, told.sentence) : { form: reportWork, about };
    },
  }),
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
