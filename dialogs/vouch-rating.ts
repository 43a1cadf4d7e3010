import { choice } from "../src/bot/choice-fields.ts";
import { day, year } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { text } from "../src/bot/value-fields.ts";
import { ratings } from "../src/domain/codes.ts";
import type { Claim } from "../src/domain/evidence/evidence-record.ts";
import { ratingWords } from "./enter-rating.ts";
import { fieldOfDecision } from "./open-entry.ts";
import { introOf, openVouch, type VouchDesk } from "./open-others.ts";
import { allSaid, vouchDone, vouchFault, vouchPreview, vouchSubmit } from "./vouch-claim.ts";

/** The rating that somebody was given for a year, as the office has it. */
export const vouchRating = defineForm({
  name: "vouch-rating",
  version: 1,
  words: ({ vouching }) => vouching.ratingForm,
  open: async (turn, about) => {
    const opened = await openVouch(turn, about);
    return "instead" in opened ? opened : { ...opened, values: {} };
  },
  intro: introOf,
  fields: {
    year: year<VouchDesk>({ required: true }, ({ thisYear }) => thisYear),
    rating: choice<VouchDesk>({ numbered: true }, ({ messages: { evidence } }) =>
      ratings
        .toReversed()
        .map((value) => ({ value, label: evidence.ratings[value], typed: ratingWords[value] })),
    ),
    decidedOn: day<VouchDesk>({ required: false }),
    decisionNumber: text<VouchDesk>({ required: false, most: 50, lines: "one" }),
  },
  check: (turn, _, answers) => {
    const refusal = vouchFault(turn, claimOf(answers));
    return refusal && { refusal, field: fieldOfDecision(refusal) };
  },
  confirm: (turn, desk, answers) => vouchPreview(turn, desk, allSaid(claimOf(answers))),
  submit: (turn, { context }, answers) => vouchSubmit(turn, context, allSaid(claimOf(answers))),
  done: vouchDone,
});

type Answers = {
  readonly year: number | null;
  readonly rating: string;
  readonly decidedOn: string | null;
  readonly decisionNumber: string | null;
};

/** What the answers say; undefined while they are not all given. */
const claimOf = ({
  year: ofYear,
  rating,
  decidedOn,
  decisionNumber,
}: Partial<Answers>): Claim | undefined => {
  if (typeof ofYear !== "number") return undefined;
  const content = {
    kind: "rating",
    year: ofYear,
    rating: ratings.find((one) => one === rating) ?? "hoan_thanh",
  } as const;
  return { content, on: decidedOn ?? null, decisionNumber: decisionNumber ?? null };
};
