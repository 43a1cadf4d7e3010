import type { Messages } from "../vi/vi.ts";

const unclear: Messages["work"]["unclear"] = {
  "not-a-count": ({ figure }) =>
    `The number of ${figure === "late" ? "late" : "unfinished"} tasks must be a whole number from 0 up.`,
  "unfinished-of-unknown": ({ unfinished }) =>
    `Tasks unfinished: ${unfinished}; but it is not known how many were assigned.`,
  "unfinished-above-assigned": ({ unfinished, assigned }) =>
    `Tasks unfinished (${unfinished}) cannot exceed tasks assigned (${assigned}).`,
  "unfinished-differs": ({ unfinished, assigned, done }) =>
    `The figures do not agree: of ${assigned} assigned and ${done} done, ${unfinished} cannot be unfinished.`,
  "late-of-unknown": ({ late }) => `Tasks late: ${late}; but it is not known how many are done.`,
  "late-above-done": ({ late, done }) => `Tasks late (${late}) cannot exceed tasks done (${done}).`,
  "late-differs": ({ late, onTime, done }) =>
    `The figures do not agree: of ${done} done and ${late} late, ${onTime} cannot be on time.`,
};

export const work: Messages["work"] = {
  form: {
    title: "Update a month's work",
    submit: "Record",
    fields: {
      month: { label: "Month", ask: "For which month? For example, type “5” for May." },
      assigned: { label: "Tasks assigned", ask: "How many tasks were you assigned in the month?" },
      done: {
        label: "Tasks done",
        ask: "How many of them are done?",
        skip: "“skip” if you do not know",
      },
      well: {
        label: "Of these, completed well",
        help: "At quality and on time.",
        ask: "How many of these were completed well?",
        skip: "“skip” if you do not know",
      },
      quality: {
        label: "Tasks at quality",
        help: "Late ones too; only needed if you do not know the tasks completed well.",
        ask: "How many tasks are at quality?",
        skip: "“skip” if you do not know",
      },
      onTime: {
        label: "Tasks on time",
        help: "Those below quality too; only needed if you do not know the tasks completed well.",
        ask: "How many tasks were on time?",
        skip: "“skip” if you do not know",
      },
    },
  },
  intro: "Counted in tasks. “Completed well” means at quality and on time.",
  introNamed: (month) => `Figures for ${month}.`,
  introReported: (month) =>
    `${month} is reported; these are the figures recorded. If you correct them, the former ones are kept. For another month, type “update” with the month: “update April”.`,
  introOthers: "Months that are reported are not listed; to correct one, type “work history”.",
  monthReported: (month) => `${month} (reported)`,
  saved: (month) => `The figures for ${month} are recorded.`,
  corrected: (month) => `The figures for ${month} are corrected; the former ones are kept.`,
  cardTitle: "The month's work",
  previewTitle: "Review the month's work",
  otherMonth:
    "If you mean another month, please send it again with the month: “April: 18/20 tasks, 16 done well”.",
  month: "Month",
  assigned: "Assigned",
  done: "Done",
  well: "Completed well",
  quality: "At quality",
  onTime: "On time",
  unknown: "not known",
  former: "Former figures",
  replaces: "Replaces the recorded figures",
  figures: {
    assigned: (count) => `${count} assigned`,
    done: (count) => `${count} done`,
    well: (count) => `${count} completed well`,
    quality: (count) => `${count} at quality`,
    onTime: (count) => `${count} on time`,
  },
  rate: "Rate of tasks completed well in the month",
  interval: (low, high) => `from ${low} to ${high}`,
  judgedLow: (low) =>
    `How many tasks were both at quality and on time is not known, so the rate is only a range; it is judged by its lower end: ${low}. If you know that figure, please add it.`,
  addWell: "Add tasks completed well",
  noneAssigned: "no task assigned",
  unclear,
  unclearTitle: "Not recorded",
  unclearDo:
    "Please send the whole sentence again, for example “April: 20 assigned, 18 done, 2 late”, or use the form.",
  readAgain:
    "What you just sent was not recorded: press “I agree” and Thi Đua reads it again for you to confirm; if you type “I agree”, please send it again.",
  history: {
    title: "Reported figures",
    none: "You have not reported any month.",
    figures: "Figures",
    corrections: "Corrections",
    more: (count) => `${count} more earlier ${count === 1 ? "month is" : "months are"} not shown here.`,
    detail: "For each correction, type “work history” with the month: “work history April”.",
    edit: (month) => `Correct ${month}`,
    notReported: (month) => `You have not reported ${month}.`,
    report: (month) => `Report ${month}`,
    all: "Corrections",
    first: (moment) => `${moment}: first report`,
    changed: (moment) => `${moment}: corrected`,
    moreChanges: (count) => `${count} more earlier ${count === 1 ? "one is" : "ones are"} not shown here.`,
  },
};
