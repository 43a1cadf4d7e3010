import { confirmProgressCard } from "../cards/confirm-progress-card.ts";
import { groupHelpCard } from "../cards/group-help-card.ts";
import { helpCard, welcomeCard } from "../cards/help-card.ts";
import { evidenceProgressCard, rosterProgressCard } from "../cards/roster-progress-card.ts";
import type { Dialogs } from "../src/bot/dialogs.ts";
import { addMeeting, meetingCommands } from "./add-meeting.ts";
import { answerDataRequest } from "./answer-data-request.ts";
import { answerRoster } from "./answer-roster.ts";
import { calendarCommands } from "./calendar-commands.ts";
import { closeDuty } from "./close-duty.ts";
import { confirmAccount } from "./confirm-account.ts";
import { confirmEvidence } from "./confirm-evidence.ts";
import { consentCommands } from "./consent-commands.ts";
import { dataCommands } from "./data-commands.ts";
import { deputyCommands, namesDeputies } from "./deputy-commands.ts";
import { closesDuties, dutyCommands } from "./duty-commands.ts";
import { endDeputy } from "./end-deputy.ts";
import { enterAward } from "./enter-award.ts";
import { enterInitiative } from "./enter-initiative.ts";
import { enterRating } from "./enter-rating.ts";
import { evidenceCommands } from "./evidence-commands.ts";
import { figureCommands, recordsFigures, seesFigures } from "./figure-commands.ts";
import { countFigure, discardFigures, importFigures, removeFigure } from "./figure-forms.ts";
import { lackingCommands, nudges, seesLacking } from "./lacking-commands.ts";
import { languageCommands } from "./language-commands.ts";
import { linkCommands } from "./link-commands.ts";
import { listCommands, takesLists } from "./list-commands.ts";
import { managePlanCommands, planForms } from "./manage-plan-commands.ts";
import { nameDeputy } from "./name-deputy.ts";
import { nudgeCommands } from "./nudge-commands.ts";
import { nudgeAll, nudgeOne } from "./nudge-forms.ts";
import { planCommands } from "./plan-commands.ts";
import { pledgeCommands } from "./pledge-commands.ts";
import { progressCommands } from "./progress-commands.ts";
import { recordFigure } from "./record-figure.ts";
import { registerPledge } from "./register-pledge.ts";
import { reminderCommands } from "./reminder-commands.ts";
import { removeEvidence } from "./remove-evidence.ts";
import { removeEvidenceFor } from "./remove-evidence-for.ts";
import { reopenDuty } from "./reopen-duty.ts";
import { reportWork } from "./report-work.ts";
import { returnEvidence } from "./return-evidence.ts";
import { rightsCommands } from "./rights-commands.ts";
import { correctData, eraseData, restrictData } from "./rights-forms.ts";
import { rosterCommands } from "./roster-commands.ts";
import {
  declineAccount,
  discardEvidence,
  discardRoster,
  importEvidence,
  importRoster,
} from "./roster-forms.ts";
import { setDigest } from "./set-digest.ts";
import { setOfficeReminders } from "./set-office-reminders.ts";
import { setReminders } from "./set-reminders.ts";
import { settingsCommands, settingsForms } from "./settings-commands.ts";
import { snoozeReminder } from "./snooze-reminder.ts";
import { stopReminders } from "./stop-reminders.ts";
import { seesSummaries, summaryCommands } from "./summary-commands.ts";
import { takeFile } from "./take-file.ts";
import { tellWork } from "./tell-work.ts";
import { titleCommands } from "./title-commands.ts";
import { vouchAttendance } from "./vouch-attendance.ts";
import { vouchAward } from "./vouch-award.ts";
import { vouchDiscipline } from "./vouch-discipline.ts";
import { vouchInitiative } from "./vouch-initiative.ts";
import { vouchRating } from "./vouch-rating.ts";
import { vouches, vouchingCommands } from "./vouching-commands.ts";
import { confirmsOthers, waitingCommands, waitingForms } from "./waiting-commands.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";
import { workCommands } from "./work-commands.ts";

const rosterForms = [
  importRoster,
  discardRoster,
  answerRoster,
  importEvidence,
  discardEvidence,
  confirmAccount,
  declineAccount,
];

/** All that the bot can talk about. */
export const dialogs: Dialogs = {
  welcome: ({ use, messages }) => welcomeCard(messages, use.consent()),
  work: tellWork,
  file: takeFile,
  jobs: {
    "roster-import": rosterProgressCard,
    "evidence-import": evidenceProgressCard,
    "confirm-all": confirmProgressCard,
  },
  forms: [
    registerPledge,
    withdrawPledge,
    reportWork,
    enterInitiative,
    enterAward,
    enterRating,
    removeEvidence,
    ...planForms,
    addMeeting,
    ...settingsForms,
    closeDuty,
    reopenDuty,
    ...waitingForms,
    confirmEvidence,
    returnEvidence,
    removeEvidenceFor,
    vouchRating,
    vouchAward,
    vouchInitiative,
    vouchAttendance,
    vouchDiscipline,
    nameDeputy,
    endDeputy,
    setReminders,
    setOfficeReminders,
    snoozeReminder,
    stopReminders,
    setDigest,
    nudgeAll,
    nudgeOne,
    ...rosterForms,
    recordFigure,
    removeFigure,
    countFigure,
    importFigures,
    discardFigures,
    correctData,
    restrictData,
    eraseData,
    answerDataRequest,
  ],
  commands: [
    {
      name: "help",
      answer: async (turn) => {
        const { use, messages } = turn;
        const [[next], { plans }] = await Promise.all([use.nextDates(), use.openPlanChoice()]);
        const managesPlans = use.managesPlans();
        const of = {
          ...{ next, planCount: plans.length, managesPlans, closesDuties: closesDuties(turn) },
          ...{ vouches: vouches(turn), namesDeputies: namesDeputies(turn) },
          ...{ seesFigures: seesFigures(turn), recordsFigures: recordsFigures(turn) },
          ...{ takesLists: takesLists(turn) },
          ...{ confirms: confirmsOthers(turn), seesLacking: seesLacking(turn), nudges: nudges(turn) },
          ...{ seesSummaries: seesSummaries(turn), links: use.openLinks().channels.length > 0 },
        };
        return helpCard(of, messages);
      },
      inGroup: ({ messages }) => groupHelpCard(messages),
    },
    ...pledgeCommands,
    ...workCommands,
    ...progressCommands,
    ...titleCommands,
    ...evidenceCommands,
    ...waitingCommands,
    ...vouchingCommands,
    ...deputyCommands,
    ...summaryCommands,
    ...calendarCommands,
    ...dutyCommands,
    ...figureCommands,
    ...lackingCommands,
    ...nudgeCommands,
    ...reminderCommands,
    ...planCommands,
    ...managePlanCommands,
    ...meetingCommands,
    ...listCommands,
    ...settingsCommands,
    ...rosterCommands,
    ...dataCommands,
    ...rightsCommands,
    ...linkCommands,
    ...consentCommands,
    ...languageCommands,
  ],
};
