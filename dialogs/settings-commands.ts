import { officeRemindersCard } from "../cards/office-reminders-card.ts";
import { settingsCard } from "../cards/settings-card.ts";
import { settingsDaysCard } from "../cards/settings-days-card.ts";
import { settingsRulesCard } from "../cards/settings-rules-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { officeRuleNames } from "../src/domain/office-settings/office-rule.ts";
import { officeRule } from "./setting-rule-form.ts";
import { officeDayBack, officeDaysOff, officeWorkedDay, officeYear } from "./settings-days-forms.ts";
import { officeHours, officeSlots, officeUnits } from "./settings-forms.ts";

/** What an office sets by form. */
export const settingsForms = [
  officeHours,
  officeSlots,
  officeRule,
  officeDaysOff,
  officeWorkedDay,
  officeDayBack,
  officeYear,
  officeUnits,
];

/** The office's settings; `about`: one rule by its number, or, from a button, a page of them. */
export const settingsCommands: readonly Command[] = [
  {
    name: "officeSettings",
    answer: async ({ use, office, messages }, about) => {
      const [, number] = /(?:^|[^\d:])(\d{1,2})$/.exec(about) ?? [];
      const rule = officeRuleNames[Number(number) - 1];
      if (rule) return { form: officeRule, about: rule };
      if (about === "reminders") return officeRemindersCard(await use.openOfficeReminders(), { messages });
      const sheet = await use.openOffice();
      const [, page, digits = ""] = /^(titles|rating|calendar)(?::(\d{1,3}))?$/.exec(about) ?? [];
      const from = Number(digits);
      if (page === "calendar") return settingsDaysCard(sheet, { from }, messages);
      if (page === "titles" || page === "rating")
        return settingsRulesCard(sheet, { of: page, from }, messages);
      return settingsCard({ sheet, units: office.units }, messages);
    },
  },
];
