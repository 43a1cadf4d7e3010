import { claimCard, entryCard } from "../cards/evidence-entry-card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { day, year } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { text } from "../src/bot/value-fields.ts";
import { ratings } from "../src/domain/codes.ts";
import { checkClaim } from "../src/domain/evidence/check-claim.ts";
import type { Claim, RatingContent } from "../src/domain/evidence/evidence-record.ts";
import { type EntryDesk, fieldOfDecision, openEntry, othersOf } from "./open-entry.ts";

/** The rating given for a year: entered anew, or put right. */
export const enterRating = defineForm({
  name: "enter-rating",
  version: 1,
  words: ({ evidence }) => evidence.ratingForm,
  open: async (turn, about) => {
    const opened = await openEntry(turn, about, { kinds: ["rating"], command: "evidence" });
    return "instead" in opened ? opened : { ...opened, values: valuesOf(opened.context) };
  },
  fields: {
    year: year<EntryDesk>({ required: true }, ({ thisYear }) => thisYear),
    rating: choice<EntryDesk>({ numbered: true }, ({ messages: { evidence } }) =>
      bestFirst.map((value) => ({ value, label: evidence.ratings[value], typed: ratingWords[value] })),
    ),
    decidedOn: day<EntryDesk>({ required: false }),
    decisionNumber: text<EntryDesk>({ required: false, most: 50, lines: "one" }),
  },
  check: ({ today }, context, answers) => {
    const checked = checkClaim(toClaim(answers, context), { today, others: othersOf(context) });
    return checked.ok ? undefined : { refusal: checked.refusal, field: fieldOfDecision(checked.refusal) };
  },
  confirm: ({ messages, person }, context, answers) =>
    claimCard(toClaim(answers, context), { messages, person }),
  submit: ({ use }, { context }, answers) =>
    use.saveEvidence(context.desk, { id: context.entry?.id ?? null, claim: toClaim(answers, context) }),
  done: (turn, entry) => entryCard(entry, turn, "saved"),
});

type Answers = {
  readonly year: number | null;
  readonly rating: string;
  readonly decidedOn: string | null;
  readonly decisionNumber: string | null;
};

const bestFirst = ratings.toReversed();

/** What people type for a rating. */
export const ratingWords = {
  hoan_thanh_xuat_sac: ["xuất sắc", "hoàn thành xuất sắc", "htxsnv", "htxs", "excellent"],
  hoan_thanh_tot: ["tốt", "hoàn thành tốt", "httnv", "htt", "good"],
  hoan_thanh: ["hoàn thành", "htnv"],
  khong_hoan_thanh: ["không hoàn thành", "khtnv"],
} as const;

/** What the answers say; what is not answered yet excludes nothing. */
const toClaim = (answers: Partial<Answers>, { thisYear }: EntryDesk): Claim<RatingContent> => {
  const { year, decidedOn = null, decisionNumber = null } = answers;
  const rating = ratings.find((one) => one === answers.rating) ?? "hoan_thanh";
  const on = typeof year === "number" ? decidedOn : null;
  return { content: { kind: "rating", year: year ?? thisYear, rating }, on, decisionNumber };
};

const valuesOf = ({ entry }: EntryDesk): Partial<Answers> => {
  if (entry?.content.kind !== "rating") return {};
  const { year, rating } = entry.content;
  const { on: decidedOn, decisionNumber } = entry.provenance;
  return { year, rating, decidedOn, decisionNumber };
};
