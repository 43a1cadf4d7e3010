import type { dutyFaults as originalFaults } from "../vi/duties.ts";
import type { Messages } from "../vi/vi.ts";
import { dates } from "./dates.ts";

const frequencies: Readonly<Record<Parameters<Messages["duties"]["states"]["recurs"]>[0], string>> = {
  continuous: "all the time",
  promptly: "promptly, as it arises",
  onRequest: "on request",
  periodic: "periodically",
};

const working = (count: number): string => `${count} working ${count === 1 ? "day" : "days"}`;

export const duties: Messages["duties"] = {
  title: "Duties",
  none: "The plan names no duty and no deadline.",
  hint: "To see one of them, type “duties” and its number, such as “duties 1”.",
  counted: "Working days do not count today.",
  numbered: (index, name) => `${index}. ${name}`,
  afterPhase: (name, phase) => `${name} (${phase})`,
  period: ({ span, first, last }) => {
    if (span === "yearly") return first.slice(0, 4);
    if (span === "quarterly") return `quarter ${Number(last.slice(5)) / 3} of ${first.slice(0, 4)}`;
    return dates.month(first);
  },
  next: "Show more",
  closeNumbered: (index) => `Close duty ${index}`,
  close: "Close",
  tick: "Papers, close",
  correct: "Correct",
  reopen: "Reopen",
  closedNow: "Recorded.",
  reopenedNow: "It is open again.",
  ownerLabel: "Who",
  reportsToLabel: "Goes to",
  lastDayLabel: "Until",
  lastDay: (day) => `through ${day}`,
  stateLabel: "State",
  unknown: "not set",
  unitsTitle: "Units",
  unitsDone: (done, all) => `${done}/${all} units done`,
  ownUnit: (state) => `your unit: ${state}`,
  papersTitle: "Papers of the dossier",
  paper: (name, isThere) => `${isThere ? "☑" : "☐"} ${name}`,
  papersThere: (state, there, all) => `${state}; ${there}/${all} papers`,
  historyTitle: "Recorded",
  did: {
    ticked: (moment) => `${moment}: papers noted`,
    closed: (moment) => `${moment}: closed`,
    corrected: (moment) => `${moment}: corrected`,
    reopened: (moment) => `${moment}: reopened`,
  },
  ofUnit: (event, unit) => `${event} (${unit})`,
  withReason: (event, reason) => `${event}, reason: ${reason.toLowerCase()}`,
  states: {
    done: (day, number, late) =>
      `done on ${day}${late ? ", late" : ""}${number === null ? "" : ` (no. ${number})`}`,
    recurs: (frequency) => frequencies[frequency],
    undated: "no date set",
    dueToday: "due today",
    ahead: (days) => (days === null ? "working days left can't be counted yet" : `${working(days)} left`),
    overdue: (days) => (days === null ? "overdue" : `overdue by ${working(days)}`),
  },
  reasons: {
    mistake: "Closed by mistake",
    notAccepted: "Not accepted",
    redone: "To be done again or added to",
    other: "Another reason",
  },
  closePreview: "Close a duty",
  reopenPreview: "Reopen a duty",
  closeForm: {
    title: "Close a duty",
    submit: "Review",
    fields: {
      units: { label: "Units", ask: "Which units are done? Type the numbers, separated by commas." },
      papers: {
        label: "Papers at hand",
        ask: "Which papers are there? Type the numbers, separated by commas.",
      },
      closedOn: {
        label: "Done on",
        help: "As day/month/year. Leave it empty while papers are missing.",
        ask: "On which day was it done?",
      },
      documentNumber: { label: "Document number (optional)", ask: "What is the document number?" },
    },
  },
  reopenForm: {
    title: "Reopen a duty",
    submit: "Review",
    fields: {
      units: { label: "Units", ask: "Of which units? Type the numbers, separated by commas." },
      why: { label: "Reason", ask: "Why is it reopened?" },
    },
  },
};

export const dutyFaults: typeof originalFaults = {
  "duty-in-future": () => "It can't have been done after today.",
  "duty-before-plan": ({ earliest }) =>
    `The day must be ${dates.day(String(earliest))} (the plan's start) or later.`,
  "duty-papers-lacking": ({ papers }) =>
    `It can't be closed yet; still missing: ${papers}. If they are not there, leave the day empty.`,
  "duty-number-without-day": () => "With a document number, please give the day too.",
  "duty-nothing-said": () => "Please give the day on which it was done.",
  "duty-unit-needed": () => "Please choose at least one unit.",
};
