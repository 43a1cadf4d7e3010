import { planMistakesCard } from "../cards/plan-file-cards.ts";
import type { Card } from "../src/bot/card.ts";
import { defineForm } from "../src/bot/define-form.ts";
import type { Turn } from "../src/bot/turn.ts";
import { text } from "../src/bot/value-fields.ts";
import type { Result } from "../src/domain/result.ts";
import type { PlanImportFault } from "../src/usecases/import-plan.ts";
import { draftCard } from "./open-draft.ts";

/** Characters that are pasted at most. */
const mostChars = 60_000;

/** What the text of a plan file leads to: its draft, or every mistake in it. */
export const planOfText = async (turn: Turn, content: string): Promise<Result<Card, PlanImportFault>> => {
  const { use, messages } = turn;
  const reading = use.readPlanFile(content);
  if (!reading.ok) return { ok: true, value: planMistakesCard(reading.mistakes, messages) };
  const made = await use.importPlan(reading.plan);
  return made.ok ? { ok: true, value: draftCard(turn, made.value, "begun") } : made;
};

/** A draft of a plan that somebody hands over as the text of a file. */
export const importPlan = defineForm({
  name: "import-plan",
  version: 1,
  words: ({ planFile }) => planFile.form,
  open: async ({ use }) => {
    // Whoever may make no plan is refused before they paste one.
    use.readyPlans();
    return { subject: "", etag: null, context: null, values: {} };
  },
  fields: { content: text<null>({ required: true, most: mostChars }) },
  submit: (turn, _opening, { content }) => planOfText(turn, content ?? ""),
  done: (_turn, card) => card,
});
