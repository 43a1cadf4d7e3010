import { dataCard } from "../cards/data-card.ts";
import { exportChoiceCard } from "../cards/data-export-card.ts";
import type { Command } from "../src/bot/dialogs.ts";

/** What is kept of the person. */
export const dataCommands: readonly Command[] = [
  { name: "myData", answer: async ({ use, messages }) => dataCard(await use.showData(), messages) },
  { name: "exportData", answer: ({ messages }) => exportChoiceCard(messages) },
];
