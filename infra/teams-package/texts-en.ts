import type { PackageTexts } from "./package-texts.ts";

/** The app in English. */
export const textsEn: PackageTexts = {
  short: "Register pledges, report work, and see how far you are from your targets.",
  full: [
    "Thi Đua helps the staff of a public office take part in its emulation movements: register titles to strive for and a rate to reach, report a month's work by a form or in one sentence, see the progress of every target, what each title still lacks, and be reminded before the plan's dates.",
    "Officers and leaders make plans, see who has not registered or reported, read summaries by unit, take lists away and bring the roster in by a file.",
    "Every figure is a projection that names its basis; ratings and titles are given by people with the authority. Personal figures are never shown in group chats. Only people on the office's roster can use it.",
    "Type “help” for what you can do, “my data” for what is kept of you. Please enter no state secrets.",
  ],
  commands: {
    register: "Register a pledge; change or withdraw it",
    reportWork: "Report a month's work; or type “18/20 tasks, 16 well and on time”",
    progress: "Where each target stands, what is still needed",
    titles: "Each title: its standard, what is met, what is missing; add a name to see one",
    evidence: "Enter awards, ratings and other evidence",
    calendar: "Phases, deadlines and anniversaries of the plan",
    reminders: "What you are reminded of; change hours and kinds, turn them off",
    myData: "See and export what is kept of you",
    language: "Vietnamese or English",
    method: "How rates and points are calculated, and by which article",
    help: "What you can do",
  },
};
