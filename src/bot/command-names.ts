import { lackingCommands } from "./lacking-words.ts";
import { summaryCommandNames } from "./summary-words.ts";

/** Every command a person can type; help offers no other. */
export const commandNames = [
  "help",
  "register",
  "pledge",
  "pledgeHistory",
  "reportWork",
  "workHistory",
  "progress",
  "method",
  "titles",
  "initiatives",
  "evidence",
  "evidenceFor",
  "awaitingEvidence",
  "approve",
  "calendar",
  "duties",
  "figures",
  "deputies",
  ...lackingCommands,
  ...summaryCommandNames,
  "reminders",
  "choosePlan",
  "managePlan",
  "addMeeting",
  "reportLists",
  "officeSettings",
  "roster",
  "myData",
  "exportData",
  "dataRights",
  "correctData",
  "restrictData",
  "liftRestriction",
  "eraseData",
  "dataRequests",
  "linkChannel",
  "unlinkChannel",
  "preferChannel",
  "agree",
  "disagree",
  "language",
  "vietnamese",
  "english",
  "back",
  "cancel",
] as const;

export type CommandName = (typeof commandNames)[number];

/** Whether a text, from a button say, names a command. */
export const isCommandName = (name: unknown): name is CommandName =>
  commandNames.some((command) => command === name);

/** Commands that can be asked about something: a title, a month, a plan. */
export const commandsAbout: ReadonlySet<CommandName> = new Set([
  "reportWork",
  "workHistory",
  "progress",
  "titles",
  "initiatives",
  "evidence",
  "evidenceFor",
  "awaitingEvidence",
  "calendar",
  "duties",
  "figures",
  "deputies",
  ...lackingCommands,
  ...summaryCommandNames,
  "choosePlan",
  "addMeeting",
  "reportLists",
  "officeSettings",
  "unlinkChannel",
  "preferChannel",
]);
