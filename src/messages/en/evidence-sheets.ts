import type { Messages } from "../vi/vi.ts";
import { evidenceFaults } from "./evidence-faults.ts";
import { roster } from "./roster.ts";

const columns: Messages["evidenceSheets"]["columns"] = {
  ...roster.columns,
  rating: "Rating",
  award: "Title or reward",
  discipline: "Disciplinary measure",
  attendance: "Months worked",
  initiative: "Initiative",
  scienceWork: "Science work",
  year: "Year",
  decisionNumber: "Number of the decision",
  decidedOn: "Day of the decision",
  grantedFor: "Awarded for",
  startsOn: "From",
  endsOn: "To",
  cause: "Cause of the measure",
  leave: "Reason of leave",
  leaveMonths: "Months away",
  reach: "Scope",
  recogniser: "Recognised by",
  authorship: "Authorship",
  applied: "Applied",
};

const {
  "hidden-characters": hidden,
  formula,
  markup,
  "too-long": tooLong,
  missing,
  "bad-date": badDate,
} = roster.cells;

const items = (count: number): string => (count === 1 ? "1 item" : `${count} items`);

export const evidenceSheets: Messages["evidenceSheets"] = {
  columns,
  sorts: {
    rating: "yearly ratings",
    award: "titles and rewards",
    discipline: "disciplinary measures",
    attendance: "months worked in a year",
    initiative: "initiatives",
    scienceWork: "science works",
  },
  refusals: {
    "evidence-no-header": () =>
      "there is no header of ratings, titles, discipline, months worked, initiatives or science works.",
    "evidence-two-sorts": () =>
      "the table holds several sorts of evidence. Please give each a sheet of its own.",
    "evidence-column-twice": ({ title }) =>
      `two columns mean the same, the second is “${title}”. Please leave one out.`,
    "evidence-no-person": () =>
      "there is no column that says whose it is: code, e-mail, or full name with unit.",
    "evidence-lacks-column": ({ column }) =>
      `the column “${columns[column as keyof typeof columns] ?? column}” is missing.`,
  },
  faultWords: {
    ...evidenceFaults,
    ...{ "hidden-characters": hidden, formula, markup, "too-long": tooLong, missing, "bad-date": badDate },
    "bad-year": ({ text }) => `“${text}” is no year of four digits.`,
    "bad-months": ({ text }) => `“${text}” is no number of months from 0 to 12.`,
    "unknown-word": ({ text }) => `what “${text}” means is not known.`,
    "who-missing": () => "it does not say whose it is.",
    "who-unknown": ({ who }) => `“${who}” is not on the office's roster.`,
    "who-many": ({ who }) => `“${who}” may be several people. Please give the code.`,
    "who-other-name": ({ who, name, known }) => `“${who}” is ${known}, not ${name}.`,
    "who-needs-unit": ({ who }) => `“${who}”: please give the code, the e-mail or the unit.`,
    "who-own": () => "it is your own evidence. Please let somebody else in charge vouch for it.",
    twice: ({ otherLine }) => `it differs from line ${otherLine} about the same thing. Please keep one line.`,
    full: () => "this person has too much evidence already; please check the file.",
  },
  isRoster: "is a roster, which is not taken in here. Please use npm run roster:import.",
  sheet: (name, sort, count) =>
    `${name === "" ? "The file" : `The sheet “${name}”`}: ${sort}, ${items(count)} that can be read.`,
  entered: (count) => `New (${items(count)}):`,
  corrected: (count) => `In the place of what there is, whose history is kept (${items(count)}):`,
  confirmed: (count) => `Verifies what people entered themselves (${items(count)}):`,
  unchanged: (count) => `Unchanged: ${items(count)}.`,
  wasSelfEntered: "entered by themselves before",
  faults: (count) => `Mistakes (${count}; these lines are not taken in):`,
  file: {
    title: "What changes of the evidence",
    importTitle: "Evidence import",
    waiting: "A file of evidence waits for your confirmation.",
    openDraft: "See the waiting evidence",
    openEvidence: "The evidence in this file",
    openRoster: "The roster in this file",
    moreSheets: (count) => `and ${count} more sheets`,
    faulty: "Lines with mistakes are not taken in; please correct them and send the file again.",
    running: (done, all) => `Evidence being taken in: ${done}/${all} people.`,
    discarded: "The file was thrown away; the evidence stays as it is.",
    neither: "The file is neither a roster nor a table of evidence.",
    asRoster: (why) => `As a roster: ${why}`,
    asEvidence: (why) => `As evidence: ${why}`,
    forms: {
      import: { title: "Evidence import", submit: "Confirm and take in", fields: {} },
      discard: {
        title: "Throw the evidence file away",
        intro: "The file that is not taken in is thrown away; the evidence stays as it is.",
        submit: "Throw this file away",
        fields: {},
      },
    },
  },
  counts: {
    entered: (count) => `new: ${items(count)}`,
    corrected: (count) => `in the place of what there was: ${items(count)}`,
    confirmed: (count) => `verified: ${items(count)}`,
    full: (count) => `left out, since the person has too much evidence: ${items(count)}`,
  },
};
