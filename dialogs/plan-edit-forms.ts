import { choice } from "../src/bot/choice-fields.ts";
import { day } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { percent, text } from "../src/bot/value-fields.ts";
import type { Day } from "../src/domain/day.ts";
import type { Phase, PhaseEdge } from "../src/domain/plan/phase.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import { meaning, meaningOf } from "./deadline-meaning.ts";
import { type DraftDesk, draftCard, openDraft } from "./open-draft.ts";

const mostName = 200;

/** Number, date and period of a plan. */
export const planDocument = defineForm({
  name: "plan-document",
  version: 1,
  words: ({ planning }) => planning.forms.document,
  open: async (turn, about) => {
    const opened = await openDraft(turn, about);
    if ("instead" in opened) return opened;
    const { document, period } = opened.context.plan;
    const { startsOn, endsOn } = period;
    return { ...opened, values: { number: document.number, issuedOn: issuedOn(document), startsOn, endsOn } };
  },
  fields: {
    number: text<DraftDesk>({ required: false, most: 60, lines: "one" }),
    issuedOn: day<DraftDesk>({ required: false }),
    startsOn: day<DraftDesk>({ required: false }),
    endsOn: day<DraftDesk>({ required: false }),
  },
  submit: ({ use }, { context }, answers) => use.editPlan(context.file, { sets: "document", ...answers }),
  done: (turn, file) => draftCard(turn, file, "saved"),
});

const issuedOn = ({ date }: EmulationPlan["document"]): Day | null =>
  date === null || date.day === null || date.month === null || date.year === null
    ? null
    : [date.year, twoDigits(date.month), twoDigits(date.day)].join("-");

const twoDigits = (value: number): string => String(value).padStart(2, "0");

const phaseKinds = ["regular", "special", "peak", "thematic"] as const satisfies readonly Phase["kind"][];

/** A phase: filled in, or added. */
export const planPhase = defineForm({
  name: "plan-phase",
  version: 1,
  words: ({ planning }) => planning.forms.phase,
  open: async (turn, about) => {
    const opened = await openDraft(turn, about);
    if ("instead" in opened) return opened;
    const { plan, itemId } = opened.context;
    const phase = plan.phases.find(({ id }) => id === itemId);
    const values = phase && {
      name: phase.name,
      kind: phase.kind,
      startsOn: dayOf(phase.start),
      endsOn: dayOf(phase.end),
    };
    return { ...opened, values: values ?? { kind: "thematic" } };
  },
  fields: {
    name: text<DraftDesk>({ required: true, most: mostName, lines: "one" }),
    kind: choice<DraftDesk>({ numbered: true }, ({ messages: { planning } }) =>
      phaseKinds.map((value) => ({ value, label: planning.kind(value) })),
    ),
    startsOn: day<DraftDesk>({ required: false }),
    endsOn: day<DraftDesk>({ required: false }),
  },
  submit: ({ use }, { context }, { name, kind, ...days }) =>
    use.editPlan(context.file, {
      sets: "phase",
      id: context.itemId,
      name: name ?? "",
      kind: phaseKinds.find((one) => one === kind) ?? "thematic",
      ...days,
    }),
  done: (turn, file) => draftCard(turn, file, "saved"),
});

const dayOf = (edge: PhaseEdge): Day | null => (edge !== null && "on" in edge ? edge.on : null);

/** The last day for pledges and the least rate. */
export const planPledging = defineForm({
  name: "plan-pledging",
  version: 1,
  words: ({ planning }) => planning.forms.pledging,
  open: async (turn, about) => {
    const opened = await openDraft(turn, about);
    if ("instead" in opened) return opened;
    const { deadline, leastTargetRate } = opened.context.plan.pledging;
    const values = {
      dueOn: deadline?.dueOn ?? null,
      meaning: deadline ? meaningOf(deadline) : "inclusive",
      leastTargetRate,
    };
    return { ...opened, values };
  },
  fields: {
    dueOn: day<DraftDesk>({ required: false }),
    meaning,
    leastTargetRate: percent<DraftDesk>({ required: false }),
  },
  skips: (step, { dueOn }) => step === "meaning" && dueOn === "",
  submit: ({ use }, { context }, { dueOn, meaning: meant, leastTargetRate }) =>
    use.editPlan(context.file, {
      sets: "pledging",
      dueOn,
      dueInclusive: meant === "inclusive",
      leastTargetRate,
    }),
  done: (turn, file) => draftCard(turn, file, "saved"),
});
