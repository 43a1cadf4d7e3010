import type { Command } from "../src/bot/dialogs.ts";

/** What the person enters to prove: initiatives, awards, ratings. */
export const evidenceCommands: readonly Command[] = [];
