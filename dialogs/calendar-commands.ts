import type { Command } from "../src/bot/dialogs.ts";

/** The dates of the plans. */
export const calendarCommands: readonly Command[] = [];
