import { claimCard, entryCard } from "../cards/evidence-entry-card.ts";
import { choice, choices } from "../src/bot/choice-fields.ts";
import { day, year } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { text } from "../src/bot/value-fields.ts";
import { checkClaim } from "../src/domain/evidence/check-claim.ts";
import { isAchievement } from "../src/domain/evidence/evidence-of.ts";
import { personAwards } from "../src/domain/evidence/evidence-record.ts";
import { initiativeStates } from "../src/domain/evidence/initiative-state.ts";
import { awardOptions } from "./award-options.ts";
import {
  authorships,
  type InitiativeAnswers,
  initiativeAnswers,
  toInitiativeClaim,
} from "./initiative-answers.ts";
import { type EntryDesk, fieldOfFault, openEntry, othersOf } from "./open-entry.ts";

/** The most letters of a name. */
const mostName = 200;

/** An initiative or science work: entered anew, from the pledge's plan, or put right. */
export const enterInitiative = defineForm({
  name: "enter-initiative",
  version: 1,
  words: ({ initiatives }) => initiatives.form,
  open: async (turn, about) => {
    const opened = await openEntry(turn, about, {
      kinds: ["initiative", "scienceWork"],
      command: "initiatives",
    });
    return "instead" in opened ? opened : { ...opened, values: valuesOf(opened.context, opened.subject) };
  },
  fields: {
    name: text<EntryDesk>({ required: true, most: mostName }),
    kind: choice<EntryDesk>({ numbered: true }, ({ messages: { initiatives } }) =>
      kinds.map((value) => ({ value, label: initiatives.kinds[value] })),
    ),
    state: choice<EntryDesk>({ numbered: true }, ({ messages: { initiatives } }) =>
      initiativeStates.map((value) => ({ value, label: initiatives.states[value] })),
    ),
    year: year<EntryDesk>({ required: true }, ({ thisYear }) => thisYear),
    authorship: choice<EntryDesk>({ numbered: true }, ({ messages: { initiatives } }) =>
      authorships.map((value) => ({ value, label: initiatives.authorships[value] })),
    ),
    applied: choice<EntryDesk>({ numbered: true }, ({ messages: { initiatives } }) =>
      (["yes", "no", "unknown"] as const).map((value) => ({ value, label: initiatives.applied[value] })),
    ),
    decidedOn: day<EntryDesk>({ required: false }),
    decisionNumber: text<EntryDesk>({ required: false, most: 50, lines: "one" }),
    usedFor: choices<EntryDesk>({ required: false }, ({ messages }) => awardOptions(messages, personAwards)),
    usedYear: year<EntryDesk>({ required: false }, ({ thisYear }) => thisYear),
  },
  check: ({ today }, context, answers) => {
    const claim = toInitiativeClaim(answers, context);
    const checked = checkClaim(claim, { today, others: othersOf(context) });
    return checked.ok ? undefined : { refusal: checked.refusal, field: fieldOfFault(checked.refusal) };
  },
  confirm: ({ messages, person }, context, answers) =>
    claimCard(toInitiativeClaim(answers, context), { messages, person }),
  skips: (step, { state = "", usedFor }) => {
    if (step === "applied") return state === "planned";
    if (step === "usedYear") return !usedFor || openStates.has(state);
    return recognitionSteps.has(step) && openStates.has(state);
  },
  submit: ({ use }, { context, subject }, answers) => {
    const pledgedAs = pledgedIn(context, subject);
    return use.saveEvidence(context.desk, {
      id: context.entry?.id ?? null,
      claim: toInitiativeClaim(answers, { thisYear: context.thisYear, pledgedAs }),
    });
  },
  done: (turn, entry) => entryCard(entry, turn, "saved"),
});

const kinds = ["initiative", "scienceWork"] as const;

/** Nobody has recognised it yet, so there is no recognition to ask about. */
const openStates: ReadonlySet<string> = new Set(["planned", "submitted", "notRecognised"]);

const recognitionSteps: ReadonlySet<string> = new Set(["decidedOn", "decisionNumber", "usedFor"]);

/** As the pledge names it: of the entry, or of the plan that `subject` names. */
const pledgedIn = ({ desk, entry }: EntryDesk, subject: string): string | null => {
  if (entry) return isAchievement(entry) ? entry.content.pledgedAs : null;
  return desk.planned.find(({ plan }) => subject === `plan:${plan.id}`)?.name ?? null;
};

/** What stands in the form: the entry, or what the pledge plans. */
const valuesOf = (context: EntryDesk, subject: string): Partial<InitiativeAnswers> => {
  const { entry, thisYear } = context;
  if (entry && isAchievement(entry)) return initiativeAnswers(entry);
  const planned = pledgedIn(context, subject);
  const anew = { kind: "initiative", applied: "unknown", year: thisYear };
  return planned === null ? anew : { ...anew, name: planned.slice(0, mostName), state: "planned" };
};
