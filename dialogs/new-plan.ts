import { planName } from "../cards/plan-facts.ts";
import { planGoneCard } from "../cards/plan-list-card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { year } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { instead } from "../src/bot/form.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import { draftCard } from "./open-draft.ts";

type Shelf = { readonly ready: readonly EmulationPlan[]; readonly thisYear: number };

/** A draft of a ready plan. */
export const newPlan = defineForm({
  name: "new-plan",
  version: 1,
  words: ({ planning }) => planning.forms.create,
  open: async ({ use, messages, today }) => {
    const ready = use.readyPlans();
    if (ready.length === 0) return instead(planGoneCard(messages));
    return { subject: "", etag: null, context: { ready, thisYear: Number(today.slice(0, 4)) }, values: {} };
  },
  fields: {
    ready: choice<Shelf>({ numbered: true }, ({ context, messages }) =>
      context.ready.map((plan) => ({
        value: plan.id,
        label: messages.planning.readyName(planName(plan, messages), plan.document.issuer),
      })),
    ),
    year: year<Shelf>({ required: false }, ({ thisYear }) => thisYear),
  },
  submit: ({ use }, _opening, answers) => use.draftReadyPlan({ readyId: answers.ready, year: answers.year }),
  done: (turn, file) => draftCard(turn, file, "begun"),
});
