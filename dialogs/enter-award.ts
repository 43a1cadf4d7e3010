import { claimCard, entryCard } from "../cards/evidence-entry-card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { day, year } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { text } from "../src/bot/value-fields.ts";
import { personTitles } from "../src/domain/codes.ts";
import { checkClaim } from "../src/domain/evidence/check-claim.ts";
import { type AwardContent, type Claim, personAwards } from "../src/domain/evidence/evidence-record.ts";
import { awardOptions } from "./award-options.ts";
import { type EntryDesk, fieldOfDecision, openEntry, othersOf } from "./open-entry.ts";

/** A title or reward received: entered anew, or put right. */
export const enterAward = defineForm({
  name: "enter-award",
  version: 1,
  words: ({ evidence }) => evidence.awardForm,
  open: async (turn, about) => {
    const opened = await openEntry(turn, about, { kinds: ["award"], command: "evidence" });
    return "instead" in opened ? opened : { ...opened, values: valuesOf(opened.context) };
  },
  fields: {
    code: choice<EntryDesk>({ numbered: true }, ({ messages }) => awardOptions(messages, personAwards)),
    grantedFor: choice<EntryDesk>({ numbered: true }, ({ messages: { evidence } }) =>
      grounds.map((value) => ({ value, label: evidence.grantedFor[value] })),
    ),
    year: year<EntryDesk>({ required: true }, ({ thisYear }) => thisYear),
    decidedOn: day<EntryDesk>({ required: false }),
    decisionNumber: text<EntryDesk>({ required: false, most: 50, lines: "one" }),
  },
  check: ({ today }, context, answers) => {
    const others = answers.code === undefined ? [] : othersOf(context);
    const checked = checkClaim(toClaim(answers, context), { today, others });
    return checked.ok ? undefined : { refusal: checked.refusal, field: fieldOfDecision(checked.refusal) };
  },
  confirm: ({ messages, person }, context, answers) =>
    claimCard(toClaim(answers, context), { messages, person }),
  skips: (step, { code }) => step === "grantedFor" && isTitle(code),
  submit: ({ use }, { context }, answers) =>
    use.saveEvidence(context.desk, { id: context.entry?.id ?? null, claim: toClaim(answers, context) }),
  done: (turn, entry) => entryCard(entry, turn, "saved"),
});

type Answers = {
  readonly code: string;
  readonly grantedFor: string;
  readonly year: number | null;
  readonly decidedOn: string | null;
  readonly decisionNumber: string | null;
};

const grounds = ["merit", "thematic", "sudden"] as const;

/** A title is always for what was achieved in the year. */
const isTitle = (code: string | undefined): boolean => personTitles.some((title) => title === code);

/** What the answers say; what is not answered yet excludes nothing. */
const toClaim = (answers: Partial<Answers>, { thisYear }: EntryDesk): Claim<AwardContent> => {
  const { code, year, decidedOn = null, decisionNumber = null } = answers;
  const ground = grounds.find((one) => one === answers.grantedFor) ?? "merit";
  return {
    content: {
      kind: "award",
      code: personAwards.find((one) => one === code) ?? personAwards[0],
      year: year ?? thisYear,
      grantedFor: isTitle(code) ? "merit" : ground,
    },
    on: typeof year === "number" ? decidedOn : null,
    decisionNumber,
  };
};

const valuesOf = ({ entry }: EntryDesk): Partial<Answers> => {
  if (entry?.content.kind !== "award") return { grantedFor: "merit" };
  const { kind, ...content } = entry.content;
  const { on: decidedOn, decisionNumber } = entry.provenance;
  return { ...content, decidedOn, decisionNumber };
};
