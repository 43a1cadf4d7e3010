import type { planFileFaults as vietnamese } from "../vi/plan-file.ts";
import type { Messages } from "../vi/vi.ts";
import { expectedInEnglish } from "./plan-expected.ts";

/** Plans as files. */
export const planFile: Messages["planFile"] = {
  import: "From a file",
  download: "Download",
  offerTitle: "The plan as a file",
  offer: (name) => `The file ${name} holds the whole plan, to be handed to another office.`,
  offerHint:
    "The office that gets it sends it in its chat with Thi Đua, or types “plan”, chooses “From a file” and pastes it.",
  notUtf8: "The file is no UTF-8 text, so it could not be read. Please save it as UTF-8 and send it again.",
  fileName: (planId) => `plan-${planId}.yaml`,
  mistakesTitle: "The plan file is not right yet",
  mistakes: (count) => `No draft was made. Places to correct: ${count}.`,
  mistake: (line, path, value, expected) =>
    `${line === null ? "" : `Line ${line}, `}${path}: “${value}”; needs ${expected}.`,
  more: (count) => `and ${count} more`,
  again: "Correct the file and send it again",
  expected: expectedInEnglish,
  form: {
    title: "New plan from a file",
    submit: "Read the file",
    fields: {
      content: {
        label: "Content of the .yaml file",
        help: "Paste the whole content of the plan file.",
        ask: "Please paste the whole content of the plan file (.yaml).",
      },
    },
  },
  touched: "Who is concerned",
  touchedTitle: "People whom it concerns",
  touchedIntro: (count) =>
    `${count} people who pledged are concerned. Their pledges stay as they are; they are told once you activate it, in office hours.`,
  touchedNone: "Nobody who pledged is concerned.",
  person: (name, unit) => `${name} (${unit})`,
  items: {
    dates: (changes) => (changes === 1 ? "1 date changes" : `${changes} dates change`),
    belowLeastRate: (rate, least) => `pledged ${rate}, below the new least rate of ${least}`,
    titlesClosed: (titles) => `titles no longer open: ${titles}`,
  },
  command: {
    noFile: (file) => `The file ${file} can't be read.`,
    done: (title, office, planId) =>
      `A draft of “${title}” (id ${planId}) was made for ${office}. It has no effect yet: type “plan” in the chat to fill it in, preview and activate it.`,
    there: (title, planId) =>
      `The draft of “${title}” (id ${planId}) was there already, the same as the file; nothing was recorded.`,
    busy: "Somebody wrote at the same time, so no draft was made. Please run it again.",
  },
};

/** Why no draft is made of a file. */
export const planFileFaults: typeof vietnamese = {
  "plan-alike-many": ({ most }) =>
    `There are ${most} plans with this id. Please change “id” in the file and send it again.`,
};
