import { deliveryCard } from "../cards/delivery-card.ts";
import { officeRemindersCard } from "../cards/office-reminders-card.ts";
import { reminderSettingsCard } from "../cards/reminder-settings-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { withConsent } from "./consent-commands.ts";
import { officerSees } from "./set-office-reminders.ts";

/** What the person is reminded of, and how; `about`, from a button: how the office reminds. */
export const reminderCommands: readonly Command[] = [
  withConsent({
    name: "reminders",
    answer: async (turn, about) => {
      const { use, messages, today } = turn;
      if (about === "delivery") return deliveryCard(await use.showDelivery(), messages);
      if (about === "office") return officeRemindersCard(await use.openOfficeReminders(), { messages });
      return reminderSettingsCard(await use.showReminders(), {
        messages,
        today,
        ...officerSees(turn),
      });
    },
  }),
];
