import type { Messages } from "../vi/vi.ts";

export const help: Messages["help"] = {
  title: "Thi Đua",
  intro: "Choose what to do, or type the command:",
  lines: [
    "“pledge”: register an emulation pledge, change or withdraw it; “history”: all that happened to it",
    "“update”: report a month's tasks; or just type “18/20 tasks, 16 well done”",
    "“work history”: the months you reported",
    "“progress”: each target, where you stand, what is needed",
    "“titles”: each title, what is there, what is missing",
    "“initiatives”, “evidence”: enter initiatives, awards, ratings",
    "“calendar”: phases, deadlines, anniversaries",
  ],
  plans: "“plans”: the plans that are running",
  managePlans:
    "“plans”: make, change, activate, close plans; add a meeting: “selection meeting 14:00 on 10/12”",
  roster:
    "“roster”: the people, accounts that ask; send a file to take in a roster, evidence or a plan; “data requests”: answer what people ask about their data",
  settings: "“settings”: office hours, reminder times, days off, the office's own rules",
  duties: "“duties”: what the plan asks to be done, until when; close them",
  lists: "“report”: take away lists of pledges, work, progress, titles and who is missing (Excel)",
  figures: "“figures”: how the office's targets stand",
  recordFigures:
    "“figures”: record how the office's targets stand, one by one or by file; titles, excellent share",
  lacking: "“not registered”, “not reported”, “late reports” (with a unit, a month): who still lacks what",
  nudge: "“nudge”: remind those who have not registered or reported; what came of it",
  vouching: "“confirm evidence”, “evidence for” and a name: confirm and enter evidence of others",
  summaries: "“summary”, with a unit or a phase if you like: where people stand; “how many are missing”",
  deputies: "“deputy”: who stands in for heads of units",
  choosePlan: "“choose plan”: change the plan that commands mean",
  links: "“link”: Thi Đua on Zalo, by a one-time code; where to be reminded",
  moreLines: [
    "“reminders”: what you are reminded of; the hour, the kinds, all off",
    "“my data”, “data rights”: see, export, correct, restrict, erase what is kept about you",
    "“language”: tiếng Việt or English",
    "“cancel”, “back”: stop or go one question back, at any time",
    "Please enter no state secrets, anywhere.",
  ],
  next: "Next date",
  none: "No date is coming up.",
  languageTitle: "Language",
  languageText: "Choose the language of cards and messages.",
  languageSet: "From now on I write in English.",
  welcome: {
    title: "Hello, I am Thi Đua",
    text: [
      "I help you register your emulation pledge, report your work and see how far you are from your targets. Every figure I compute is a projection; ratings and titles are decided by those with the authority.",
    ],
    noticeTitle: "About personal data",
    notice: [
      "Purpose: to run your office's emulation movements. Data that you enter: your pledge, work figures, initiatives and evidence.",
      "Data that the office enters from its records, whatever you answer here: your name, unit, position and kind of staff from its roster; ratings, awards, disciplinary measures, months worked, initiatives and science works.",
      "Who can see it: you, and those responsible as assigned by the office. Personal figures are never shown in group chats.",
      "Message texts are not kept. To see and export your data, type “my data”. For how long it is kept, and to correct or erase it, please ask those who look after emulation in your office.",
      "Please do not enter state secrets.",
    ],
  },
};
