import { groupHelpCard } from "../cards/group-help-card.ts";
import { helpCard, welcomeCard } from "../cards/help-card.ts";
import type { Dialogs } from "../src/bot/dialogs.ts";
import { calendarCommands } from "./calendar-commands.ts";
import { closeDuty } from "./close-duty.ts";
import { consentCommands } from "./consent-commands.ts";
import { dataCommands } from "./data-commands.ts";
import { closesDuties, dutyCommands } from "./duty-commands.ts";
import { enterAward } from "./enter-award.ts";
import { enterInitiative } from "./enter-initiative.ts";
import { enterRating } from "./enter-rating.ts";
import { evidenceCommands } from "./evidence-commands.ts";
import { languageCommands } from "./language-commands.ts";
import { managePlanCommands, planForms } from "./manage-plan-commands.ts";
import { planCommands } from "./plan-commands.ts";
import { pledgeCommands } from "./pledge-commands.ts";
import { progressCommands } from "./progress-commands.ts";
import { registerPledge } from "./register-pledge.ts";
import { removeEvidence } from "./remove-evidence.ts";
import { reopenDuty } from "./reopen-duty.ts";
import { reportWork } from "./report-work.ts";
import { settingsCommands, settingsForms } from "./settings-commands.ts";
import { tellWork } from "./tell-work.ts";
import { titleCommands } from "./title-commands.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";
import { workCommands } from "./work-commands.ts";

/** All that the bot can talk about. */
export const dialogs: Dialogs = {
  welcome: ({ use, messages }) => welcomeCard(messages, use.consent()),
  work: tellWork,
  forms: [
    registerPledge,
    withdrawPledge,
    reportWork,
    enterInitiative,
    enterAward,
    enterRating,
    removeEvidence,
    ...planForms,
    ...settingsForms,
    closeDuty,
    reopenDuty,
  ],
  commands: [
    {
      name: "help",
      answer: async (turn) => {
        const { use, messages } = turn;
        const [[next], { plans }] = await Promise.all([use.nextDates(), use.openPlanChoice()]);
        const managesPlans = use.managesPlans();
        const of = { next, planCount: plans.length, managesPlans, closesDuties: closesDuties(turn) };
        return helpCard(of, messages);
      },
      inGroup: ({ messages }) => groupHelpCard(messages),
    },
    ...pledgeCommands,
    ...workCommands,
    ...progressCommands,
    ...titleCommands,
    ...evidenceCommands,
    ...calendarCommands,
    ...dutyCommands,
    ...planCommands,
    ...managePlanCommands,
    ...settingsCommands,
    ...dataCommands,
    ...consentCommands,
    ...languageCommands,
  ],
};
