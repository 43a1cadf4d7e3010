import { choice } from "../src/bot/choice-fields.ts";
import { day, year } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { text } from "../src/bot/value-fields.ts";
import { personTitles } from "../src/domain/codes.ts";
import { type Claim, personAwards } from "../src/domain/evidence/evidence-record.ts";
import { awardOptions } from "./award-options.ts";
import { fieldOfDecision } from "./open-entry.ts";
import { introOf, openVouch, type VouchDesk } from "./open-others.ts";
import { allSaid, vouchDone, vouchFault, vouchPreview, vouchSubmit } from "./vouch-claim.ts";

/** A title or reward that somebody was given, as the office has it. */
export const vouchAward = defineForm({
  name: "vouch-award",
  version: 1,
  words: ({ vouching }) => vouching.awardForm,
  open: async (turn, about) => {
    const opened = await openVouch(turn, about);
    return "instead" in opened ? opened : { ...opened, values: { grantedFor: "merit" } };
  },
  intro: introOf,
  fields: {
    code: choice<VouchDesk>({ numbered: true }, ({ messages }) => awardOptions(messages, personAwards)),
    grantedFor: choice<VouchDesk>({ numbered: true }, ({ messages: { evidence } }) =>
      grounds.map((value) => ({ value, label: evidence.grantedFor[value] })),
    ),
    year: year<VouchDesk>({ required: true }, ({ thisYear }) => thisYear),
    decidedOn: day<VouchDesk>({ required: false }),
    decisionNumber: text<VouchDesk>({ required: false, most: 50, lines: "one" }),
  },
  check: (turn, _, answers) => {
    const { decidedOn, decisionNumber } = answers;
    if (decidedOn === null && decisionNumber !== undefined) return needed("decidedOn");
    if (decisionNumber === null && decidedOn !== undefined) return needed("decisionNumber");
    const refusal = vouchFault(turn, claimOf(answers));
    return refusal && { refusal, field: fieldOfDecision(refusal) };
  },
  skips: (step, { code }) => step === "grantedFor" && isTitle(code),
  confirm: (turn, desk, answers) => vouchPreview(turn, desk, allSaid(claimOf(answers))),
  submit: (turn, { context }, answers) => vouchSubmit(turn, context, allSaid(claimOf(answers))),
  done: vouchDone,
});

/** An award is by its decision. */
const needed = <Name extends string>(field: Name) =>
  ({ refusal: { word: "decision-needed", details: {} }, field }) as const;

const grounds = ["merit", "thematic", "sudden"] as const;

/** A title is always for what was achieved in the year. */
const isTitle = (code: string | undefined): boolean => personTitles.some((title) => title === code);

type Answers = {
  readonly code: string;
  readonly grantedFor: string;
  readonly year: number | null;
  readonly decidedOn: string | null;
  readonly decisionNumber: string | null;
};

/** What the answers say; undefined while they are not all given. */
const claimOf = (answers: Partial<Answers>): Claim | undefined => {
  const code = personAwards.find((one) => one === answers.code);
  if (code === undefined || typeof answers.year !== "number") return undefined;
  const ground = grounds.find((one) => one === answers.grantedFor) ?? "merit";
  return {
    content: { kind: "award", code, year: answers.year, grantedFor: isTitle(code) ? "merit" : ground },
    on: answers.decidedOn ?? null,
    decisionNumber: answers.decisionNumber ?? null,
  };
};
