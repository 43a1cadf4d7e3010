import type { Command } from "../src/bot/dialogs.ts";
import { withConsent } from "./consent-commands.ts";
import { reportWork } from "./report-work.ts";

/** A month's work: reported, corrected, seen. */
export const workCommands: readonly Command[] = [
  withConsent({ name: "reportWork", answer: (_turn, about) => ({ form: reportWork, about }) }),
];
