import { progressCard } from "../cards/progress-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { planlessCard } from "./plan-commands.ts";

/** Where the person stands, and how it is reckoned. */
export const progressCommands: readonly Command[] = [
  {
    name: "progress",
    answer: async (turn) => {
      const progress = await turn.use.showProgress();
      if (!progress.ok) return planlessCard(turn, progress.refusal.word, "progress");
      return progressCard(progress.value, turn.messages);
    },
  },
];
