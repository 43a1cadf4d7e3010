import type { officeReminderFaults as original } from "../vi/office-reminders.ts";
import type { Messages } from "../vi/vi.ts";

const ahead = (leads: readonly number[]): readonly number[] => leads.filter((lead) => lead >= 0);
const after = (leads: readonly number[]): readonly number[] =>
  leads.filter((lead) => lead < 0).map((lead) => -lead);
const days = (count: number, of: string): string => `${count} ${count === 1 ? of : `${of}s`}`;

const example = "For example: 7, 1, after 1. Days ahead are calendar days; “after” counts working days.";
const never = "Working days after the deadline. Empty: never.";
const skipNever = "“skip” for never";

export const officeReminders: Messages["officeReminders"] = {
  open: "The office's reminders",
  title: "How the office reminds its people",
  intro:
    "This holds for everybody in the office; each person can still change their own hour, kinds and days.",
  saved: "It is saved. The next reminders go by it.",
  change: "Change",
  historyTitle: "Set",
  neverSet: "The office never set it; these are the defaults.",
  set: (moment, name) => `${moment}${name === null ? "" : `, ${name}`}`,
  kindsLabel: "Kinds",
  leadsLabel: (kind) => `Days: ${kind}`,
  leads: (leads) =>
    [...ahead(leads).map(String), ...after(leads).map((count) => `after ${count}`)].join(", "),
  leadsText: (leads) =>
    [
      ...ahead(leads).map((count) => (count === 0 ? "on the day" : `${days(count, "day")} ahead`)),
      ...after(leads).map((count) => `${days(count, "working day")} after`),
    ].join(", "),
  notReminded: "no reminder",
  headLabel: "Heads of units learn how many have not pledged or reported",
  officerLabel: "Officers learn how many have not pledged or reported",
  dutyLabel: "Officers learn how many units have not done a duty",
  after: (count) => (count === null ? "never" : `${days(count, "working day")} after the deadline`),
  capLabel: "At most",
  cap: (count) => `${days(count, "reminder")} a person and week`,
  reportDayLabel: "The month's figures are due",
  reportDay: (day) => `through day ${day} of the next month (unless a plan says otherwise)`,
  form: {
    title: "Change how the office reminds its people",
    submit: "Review",
    fields: {
      kinds: {
        label: "Kinds",
        ask: "Which kinds? Type the numbers, separated by commas.",
        skip: "“skip” for none",
      },
      pledgeLeads: {
        label: "Pledge deadline",
        help: example,
        ask: "How many days before or after the pledge deadline? For example “7, 1, after 1”.",
      },
      monthlyLeads: {
        label: "Monthly report",
        help: "For example: 2, after 1.",
        ask: "How many days before or after the monthly report is due? For example “2, after 1”.",
      },
      dutyLeads: {
        label: "Duties",
        help: "For example: 7, 1, after 1.",
        ask: "How many days before or after a duty is due? For example “7, 1, after 1”.",
      },
      meetingLeads: {
        label: "Meetings",
        help: "For example: 1. 0 is the day itself.",
        ask: "How many days before a meeting? For example “1”.",
      },
      headAfter: {
        label: "Heads of units learn after",
        help: never,
        ask: "After how many working days do heads of units learn how many have not done it?",
        skip: skipNever,
      },
      officerAfter: {
        label: "Officers learn after",
        help: never,
        ask: "After how many working days do officers learn of it?",
        skip: skipNever,
      },
      dutyAfter: {
        label: "Duties: officers learn after",
        help: never,
        ask: "After how many working days do officers learn of duties that are not done?",
        skip: skipNever,
      },
      capPerWeek: {
        label: "Reminders a week at most",
        help: "1 to 5.",
        ask: "How many reminders a person and week at most?",
      },
      workReportDay: {
        label: "Monthly figures due: day of the next month",
        help: "1 to 28.",
        ask: "Through which day of the next month are the month's figures due?",
      },
    },
  },
};

export const officeReminderFaults: typeof original = {
  "office-leads-unread": () => "Please give numbers of days, separated by commas, such as “7, 1, after 1”.",
  "cap-out-of-range": ({ most }) => `Reminders a week must be from 1 to ${most}.`,
  "report-day-out-of-range": ({ most }) => `The day must be from 1 to ${most}.`,
  "escalation-out-of-range": ({ most }) =>
    `Working days must be from 1 to ${most}; leave it empty for never.`,
};
