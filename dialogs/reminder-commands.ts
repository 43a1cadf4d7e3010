import { reminderSettingsCard } from "../cards/reminder-settings-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { withConsent } from "./consent-commands.ts";

/** What the person is reminded of, and how. */
export const reminderCommands: readonly Command[] = [
  withConsent({
    name: "reminders",
    answer: async ({ use, messages, today }) =>
      reminderSettingsCard(await use.showReminders(), { messages, today }),
  }),
];
