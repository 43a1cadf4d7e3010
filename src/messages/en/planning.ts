import type { Messages } from "../vi/vi.ts";
import { calendar } from "./calendar.ts";
import { planningForms } from "./planning-forms.ts";

type Planning = Messages["planning"];

const kinds: Readonly<Record<Parameters<Planning["kind"]>[0], string>> = {
  regular: "regular",
  special: "special",
  peak: "peak",
  thematic: "thematic",
};

const warnings: Readonly<Record<Parameters<Planning["warning"]>[2]["why"], (holiday: string) => string>> = {
  weekend: () => "is on a weekend",
  holiday: (holiday) => `is a day off (${holiday})`,
  outsidePeriod: () => "lies outside the plan's period",
  "no-holiday-table": () => "is of a year without a table of holidays",
  "holidays-not-announced": () => "may be a day off, the holidays are not announced yet",
};

const points: Readonly<Record<string, string>> = {
  "document.number": "Number",
  "document.date": "Date of issue",
  "document.date.day": "Day of issue",
  "document.date.month": "Month of issue",
  "document.date.year": "Year of issue",
  "period.startsOn": "First day of the plan",
  "period.endsOn": "Last day of the plan",
  phases: "Phases",
  "phases.start": "Start",
  "phases.end": "End",
  deadlines: "Deadlines",
  "anniversaries.on": "Day of the anniversary",
  "events.on": "Day of the event",
  "pledging.deadline": "Last day for pledges",
  "pledging.leastTargetRate": "Least rate of tasks completed well",
  "pledging.titles": "Titles that may be pledged",
};

export const planning: Planning = {
  title: "Emulation plans",
  none: "Your office runs no emulation plan at present.",
  begin: "You can make one from a ready plan.",
  numbered: (index, name) => `${index}. ${name}`,
  create: "Make a new plan",
  openNumbered: (index) => `Open plan ${index}`,
  next: "Show more",
  stateLabel: "State",
  states: { active: "running", closed: "closed", draft: "draft, not in force" },
  revision: (state, revision) => `${state}, revision ${revision}`,
  more: (count) => `and ${count} more`,
  labels: {
    number: "Number",
    issuedOn: "Date of issue",
    period: "Period",
    startsOn: "First day of the plan",
    endsOn: "Last day of the plan",
    phase: (name) => `Phase: ${name}`,
    deadline: (name) => `Deadline: ${name}`,
    event: (name) => `Event: ${name}`,
    anniversary: (name) => `Anniversary: ${name}`,
    pledgeDeadline: "Last day for pledges",
    leastTargetRate: "Least rate of tasks completed well",
    titles: (kind) => `Titles that may be pledged, ${kind}`,
  },
  noMeeting: "No meeting: something is to be done",
  attendees: { staff: "Everybody", unitHeads: "Heads of units", officers: "Those who monitor emulation" },
  heldAt: (when, at) => (at === null ? when : `${at}, ${when}`),
  attended: (when, who) => `${when}; attended by: ${who}`,
  attendedByUnit: "a unit that is no longer there",
  unknown: "not set",
  noTitles: "none",
  years: (from, to) => (from === to ? `${from}` : `${from}-${to}`),
  span: (from, to) => `${from} to ${to}`,
  kind: (kind) => kinds[kind],
  phase: (kind, span) => `${kind}, ${span}`,
  due: (day, inclusive) => (inclusive ? `through ${day}` : `before ${day}`),
  dueBy: (due, who) => (who === null ? due : `${due}, ${who}`),
  month: (month) => `${month} (no day)`,
  dayOf: (day, month, year) => [day, month, year].filter((part) => part !== null).join("/"),
  named: (name, value) => `${name}, ${value}`,
  historyTitle: "History",
  did: {
    activated: (revision) => `Activated as revision ${revision}`,
    changed: (revision) => `Changed to revision ${revision}`,
    closed: (revision) => `Closed at revision ${revision}`,
  },
  happened: (what, moment, note) => (note === null ? `${moment}: ${what}` : `${moment}: ${what} (${note})`),
  edit: "Change the plan",
  resume: "Open the draft",
  close: "Close the plan",
  reopen: "Use the plan again",
  closedHint: "The plan is closed: nothing is asked about it any more; its pledges stay.",
  hasDraft: "There is a draft of changes that is not in force.",
  draftTitle: "Draft of a plan",
  draftSaved: "Put into the draft. The draft is not in force.",
  draftBegun: "The draft is open. Nothing is in force before you activate it.",
  discarded: "The draft is thrown away.",
  changedAt: (moment) => `Last changed at ${moment}.`,
  openTitle: (count) => `Not set (${count})`,
  openPoint: ({ path, name }) => {
    const [, item] = /: (.*)$/s.exec(name) ?? [];
    const word = points[path.replaceAll(/\[\d+\]/g, "")] ?? path;
    return item === undefined ? word : `${word}: ${item.replace(/ \(chỉ biết tháng\)$/, " (month only)")}`;
  },
  openOther: (count) => `and ${count} more of the document (targets, duties, rewards …)`,
  allSet: "The main dates and rules are set.",
  warningTitle: "Please note",
  warning: (name, on, { why, holiday }) =>
    `${name}: ${on} ${warnings[why](holiday === null ? "" : calendar.holiday(holiday))}.`,
  buttons: {
    document: "Number, period",
    phases: "Phases",
    dates: "Deadlines, events",
    pledging: "Pledges",
    titles: "Titles",
    preview: "Preview",
    addPhase: "Add a phase",
    addDeadline: "Add a deadline",
    addEvent: "Add an event",
    edit: (index) => `Change item ${index}`,
    remove: "Take out what was added",
    draft: "Draft",
    activate: "Activate",
    discard: "Throw the draft away",
    list: "All plans",
  },
  phasesTitle: "Phases (draft)",
  datesTitle: "Deadlines, events (draft)",
  noItems: "There is none yet.",
  previewTitle: "Preview of the plan",
  datesAhead: (count) => `Dates to come: ${count}`,
  noDatesAhead: "No date to come is set. Please add a phase, a deadline or an event.",
  changesTitle: (count) => `Changes to what holds now (${count})`,
  added: (name) => `New, ${name}`,
  removed: (name) => `Taken out, ${name}`,
  becomes: (before, after) => `${before} → ${after}`,
  touchedTitle: "Those who have pledged",
  touched: (count) =>
    count === 0
      ? "Nobody has pledged under this plan."
      : `${count === 1 ? "1 person has" : `${count} people have`} pledged; pledges stay as they are.`,
  willTell: (count) =>
    count === 0
      ? "The change concerns none of them, so nobody is told."
      : `Once activated, ${count === 1 ? "1 person whom" : `${count} people whom`} it concerns will be told in private, in office hours.`,
  byRate: (below, reached, without) =>
    `By the new least rate: ${below} pledged less, ${reached} as much or more, ${without} no rate.`,
  closedTitles: (count) => `Pledges with a title that is no longer open: ${count}.`,
  activateTitle: "Activate the plan",
  activated: (told) =>
    told === 0
      ? "The plan is in force."
      : `The plan is in force. ${told === 1 ? "1 person" : `${told} people`} who pledged will be told in private, in office hours.`,
  closeTitle: "Close the plan",
  closeNow: (count) =>
    `Once closed, nothing is asked about the plan; it can still be read. Pledges that are kept: ${count}.`,
  closed: "The plan is closed.",
  discardTitle: "Throw the draft away",
  discardNow: "What was put into the draft will be lost; what holds now, if anything, stays.",
  noteLabel: "Basis, reason",
  meanings: { inclusive: "through that day", before: "before that day" },
  readyName: (name, issuer) => `${name} (${issuer})`,
  listed: {
    phases: (name) => `Phase: ${name}`,
    deadlines: (name) => `Deadline: ${name}`,
    events: (name) => `Event: ${name}`,
  },
  forms: planningForms,
};
