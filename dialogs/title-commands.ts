import type { Command } from "../src/bot/dialogs.ts";

/** Where the person stands with each title. */
export const titleCommands: readonly Command[] = [];
