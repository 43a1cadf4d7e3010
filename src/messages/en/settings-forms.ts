import type { settingsForms as vietnamese } from "../vi/settings-forms.ts";

const day = "Write day/month/year, for example 15/07/2026.";
const source = {
  label: "Document",
  help: "Number and date of the notice or decision.",
  ask: "By which document?",
};

/** The forms of the office's settings. */
export const settingsForms: typeof vietnamese = {
  hours: {
    title: "Working hours",
    submit: "Preview",
    fields: {
      windows: {
        label: "Working hours",
        help: "For example 07:00-11:30, 13:30-17:00. Left empty: the default.",
        ask: "What are the working hours?",
        skip: "“skip” for the default",
      },
      otherWindows: {
        label: "Hours of the second season",
        help: "Only if it has hours of its own, winter for example.",
        ask: "Are there other hours in a second season? Write them.",
      },
      otherFrom: {
        label: "Second season from",
        help: "Day/month.",
        ask: "On which day does the second season begin?",
      },
      otherThrough: {
        label: "Second season through",
        help: "Day/month.",
        ask: "On which day does the second season end?",
      },
    },
  },
  slots: {
    title: "Reminder times",
    submit: "Preview",
    fields: {
      first: {
        label: "First time",
        help: "For example 08:00. Both left empty: the default.",
        ask: "When is the first reminder?",
      },
      second: { label: "Second time", help: "For example 14:00.", ask: "When is the second reminder?" },
    },
  },
  rule: {
    title: "Rule of the office",
    submit: "Preview",
    fields: {
      option: { label: "The office says", ask: "What does the office say?" },
      number: {
        label: "Number",
        help: "Left empty: the default.",
        ask: "Which number does the office set?",
        skip: "“skip” for the default",
      },
      from: { label: "In force from", help: day, ask: "From which day on?" },
      name: {
        label: "Name of the rule",
        help: "Only if it was issued.",
        ask: "What is the rule called?",
      },
      basis: { label: "Document of the office", ask: "By which document of the office?" },
    },
  },
  daysOff: {
    title: "Add days off",
    submit: "Preview",
    fields: {
      name: {
        label: "Holiday",
        help: "Of a public holiday: all its days off by the notice, substitutes included.",
        ask: "Which holiday is it?",
      },
      from: { label: "From", help: day, ask: "What is the first day off?" },
      through: {
        label: "Through",
        help: "Left empty: one day only.",
        ask: "What is the last day off?",
        skip: "“skip” for one day only",
      },
      source,
    },
  },
  worked: {
    title: "Add a make-up working day",
    submit: "Preview",
    fields: {
      workedDay: { label: "Day worked", help: day, ask: "Which day off is worked?" },
      dayOff: {
        label: "Made up for this day off",
        help: "Left empty: no swap.",
        ask: "Which working day is off for it?",
        skip: "“skip” where nothing is swapped",
      },
      source,
    },
  },
  back: {
    title: "Take an entry back",
    submit: "Preview",
    fields: { entry: { label: "Entry", ask: "Which entry is taken back?" } },
  },
  year: {
    title: "Days off of a whole year",
    submit: "Preview",
    fields: {
      days: {
        label: "Days off, a line a holiday",
        help: "For example: 01/01 New Year's Day; 10/02 - 16/02 Lunar New Year. All holidays, substitutes included.",
        ask: "Which days of that year are off? A line a holiday, for example 10/02 - 16/02 Lunar New Year.",
      },
      source,
    },
  },
  units: {
    title: "Units that take part in duties",
    submit: "Preview",
    fields: {
      units: {
        label: "Units",
        ask: "Which units take part? Type their numbers, separated by commas.",
      },
    },
  },
};
