import type { Messages } from "../vi/vi.ts";

export const work: Messages["work"] = {
  form: {
    title: "Update a month's work",
    intro: "Counted in tasks. “Completed well” means at quality and on time.",
    submit: "Record",
    fields: {
      month: { label: "Month", ask: "For which month? For example, type “5” for May." },
      assigned: { label: "Tasks assigned", ask: "How many tasks were you assigned in the month?" },
      done: { label: "Tasks done", ask: "How many of them are done?" },
      well: {
        label: "Of these, completed well",
        help: "At quality and on time.",
        ask: "How many of these were completed well?",
      },
    },
  },
  monthReported: (month) => `${month} (reported)`,
  saved: (month) => `The figures for ${month} are recorded.`,
  corrected: (month) => `The figures for ${month} are corrected; the former ones are kept.`,
  cardTitle: "The month's work",
  month: "Month",
  assigned: "Assigned",
  done: "Done",
  well: "Completed well",
  former: "Former figures",
  formerValue: (assigned, done, well) => `${assigned} assigned, ${done} done, ${well} completed well`,
  rate: "Rate of tasks completed well in the month",
  noneAssigned: "no task assigned",
};
