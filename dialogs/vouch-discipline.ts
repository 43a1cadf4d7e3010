import { choice } from "../src/bot/choice-fields.ts";
import { day } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { text } from "../src/bot/value-fields.ts";
import type { Claim } from "../src/domain/evidence/evidence-record.ts";
import { introOf, openVouch, type VouchDesk } from "./open-others.ts";
import { allSaid, vouchDone, vouchFault, vouchPreview, vouchSubmit } from "./vouch-claim.ts";

/** A disciplinary measure against somebody, as the office has it. */
export const vouchDiscipline = defineForm({
  name: "vouch-discipline",
  version: 1,
  words: ({ vouching }) => vouching.disciplineForm,
  open: async (turn, about) => {
    const opened = await openVouch(turn, about);
    return "instead" in opened ? opened : { ...opened, values: {} };
  },
  intro: introOf,
  fields: {
    degree: choice<VouchDesk>({ numbered: true }, ({ messages: { vouching } }) =>
      degrees.map((value) => ({ value, label: vouching.degrees[value] })),
    ),
    cause: choice<VouchDesk>({ numbered: true }, ({ messages: { vouching } }) =>
      causes.map((value) => ({ value, label: vouching.causes[value] })),
    ),
    decidedOn: day<VouchDesk>({ required: true }),
    endsOn: day<VouchDesk>({ required: false }),
    decisionNumber: text<VouchDesk>({ required: false, most: 50, lines: "one" }),
  },
  check: (turn, _, answers) => {
    const refusal = vouchFault(turn, claimOf(answers));
    return refusal && { refusal, field: refusal.word === "discipline-end-early" ? "endsOn" : "decidedOn" };
  },
  confirm: (turn, desk, answers) => vouchPreview(turn, desk, allSaid(claimOf(answers))),
  submit: (turn, { context }, answers) => vouchSubmit(turn, context, allSaid(claimOf(answers))),
  done: vouchDone,
});

const degrees = ["khien_trach", "canh_cao", "aboveCanhCao"] as const;
const causes = ["duty", "conduct", "other"] as const;

type Answers = {
  readonly degree: string;
  readonly cause: string;
  readonly decidedOn: string | null;
  readonly endsOn: string | null;
  readonly decisionNumber: string | null;
};

/** What the answers say; undefined while they are not all given. */
const claimOf = (answers: Partial<Answers>): Claim | undefined => {
  const { decidedOn, endsOn = null, decisionNumber = null } = answers;
  const degree = degrees.find((one) => one === answers.degree);
  const cause = causes.find((one) => one === answers.cause);
  if (degree === undefined || cause === undefined || typeof decidedOn !== "string") return undefined;
  const ofYear = Number(decidedOn.slice(0, 4));
  return {
    content: { kind: "discipline", year: ofYear, degree, cause, decidedOn, endsOn },
    on: decidedOn,
    decisionNumber,
  };
};
