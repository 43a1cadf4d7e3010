import type { Command } from "../src/bot/dialogs.ts";
import { requestsOf } from "./answer-data-request.ts";
import { correctData, eraseData, restrictData } from "./rights-forms.ts";
import { rightsOf } from "./rights-of.ts";

/** What people can ask for about the data that is kept of them, and the requests that the office has to answer. */
export const rightsCommands: readonly Command[] = [
  { name: "dataRights", answer: (turn) => rightsOf(turn) },
  { name: "correctData", answer: () => ({ form: correctData }) },
  { name: "restrictData", answer: () => ({ form: restrictData, about: "restrict" }) },
  { name: "liftRestriction", answer: () => ({ form: restrictData, about: "lift" }) },
  { name: "eraseData", answer: () => ({ form: eraseData }) },
  { name: "dataRequests", answer: (turn) => requestsOf(turn) },
];
