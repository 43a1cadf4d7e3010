import type { Command } from "../src/bot/dialogs.ts";

/** What is kept of the person. */
export const dataCommands: readonly Command[] = [];
