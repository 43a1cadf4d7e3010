import { choice } from "../src/bot/choice-fields.ts";
import { day, year } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { text } from "../src/bot/value-fields.ts";
import type { Claim } from "../src/domain/evidence/evidence-record.ts";
import { initiativeStates } from "../src/domain/evidence/initiative-state.ts";
import { authorships, toInitiativeClaim } from "./initiative-answers.ts";
import { fieldOfFault } from "./open-entry.ts";
import { introOf, openVouch, type VouchDesk } from "./open-others.ts";
import { allSaid, vouchDone, vouchFault, vouchPreview, vouchSubmit } from "./vouch-claim.ts";

/** An initiative or science work of somebody that was recognised, as the office has it. */
export const vouchInitiative = defineForm({
  name: "vouch-initiative",
  version: 1,
  words: ({ vouching }) => vouching.initiativeForm,
  open: async (turn, about) => {
    const opened = await openVouch(turn, about);
    return "instead" in opened
      ? opened
      : {
          ...opened,
          values: { kind: "initiative", state: "office", authorship: "sole", applied: "unknown" },
        };
  },
  intro: introOf,
  fields: {
    name: text<VouchDesk>({ required: true, most: 200 }),
    kind: choice<VouchDesk>({ numbered: true }, ({ messages: { initiatives } }) =>
      (["initiative", "scienceWork"] as const).map((value) => ({ value, label: initiatives.kinds[value] })),
    ),
    state: choice<VouchDesk>({ numbered: true }, ({ messages: { initiatives } }) =>
      recognised.map((value) => ({ value, label: initiatives.states[value] })),
    ),
    year: year<VouchDesk>({ required: true }, ({ thisYear }) => thisYear),
    authorship: choice<VouchDesk>({ numbered: true }, ({ messages: { initiatives } }) =>
      authorships.map((value) => ({ value, label: initiatives.authorships[value] })),
    ),
    applied: choice<VouchDesk>({ numbered: true }, ({ messages: { initiatives } }) =>
      (["yes", "no", "unknown"] as const).map((value) => ({ value, label: initiatives.applied[value] })),
    ),
    decidedOn: day<VouchDesk>({ required: false }),
    decisionNumber: text<VouchDesk>({ required: false, most: 50, lines: "one" }),
  },
  check: (turn, desk, answers) => {
    const refusal = vouchFault(turn, claimOf(answers, desk));
    const field = refusal && fieldOfFault(refusal);
    return refusal && { refusal, field: field === "usedYear" ? "year" : field };
  },
  confirm: (turn, desk, answers) => vouchPreview(turn, desk, allSaid(claimOf(answers, desk))),
  submit: (turn, { context }, answers) => vouchSubmit(turn, context, allSaid(claimOf(answers, context))),
  done: vouchDone,
});

/** How far what is recognised reaches, and who said so. */
const recognised = initiativeStates.slice(3);

type Answers = Omit<Parameters<typeof toInitiativeClaim>[0], "usedFor" | "usedYear">;

/** What the answers say; undefined while they are not all given. */
const claimOf = (answers: Answers, { thisYear }: VouchDesk): Claim | undefined =>
  typeof answers.year === "number" ? toInitiativeClaim(answers, { thisYear }) : undefined;
