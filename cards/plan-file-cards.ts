import type { Card } from "../src/bot/card.ts";
import type { PlanFileMistake } from "../src/domain/plan/plan-file.ts";
import type { Messages } from "../src/messages/messages.ts";
import { planAction, planForm } from "./plan-actions.ts";

/** Mistakes of one card. */
const mostMistakes = 15;

/** One mistake of a plan file, in the person's language. */
export const mistakeText = (
  { line, path, value, expected }: PlanFileMistake,
  { planFile: t }: Messages,
): string => t.mistake(line, path, value, t.expected(expected));

/** All that is wrong with a plan file. */
export const planMistakesCard = (mistakes: readonly PlanFileMistake[], messages: Messages): Card => {
  const { planFile: t, planning } = messages;
  const rest = mistakes.length - mostMistakes;
  return {
    language: messages.language,
    title: t.mistakesTitle,
    notice: { tone: "bad", text: t.mistakes(mistakes.length) },
    text: [
      ...mistakes.slice(0, mostMistakes).map((mistake) => mistakeText(mistake, messages)),
      ...(rest > 0 ? [t.more(rest)] : []),
    ],
    actions: [planForm(t.again, "import-plan", ""), planAction(planning.buttons.list, "")],
  };
};

/** What the file of a plan that is offered holds. */
export const planOfferCard = ({ language, planFile: t }: Messages, name: string): Card => ({
  language,
  title: t.offerTitle,
  text: [t.offer(name), t.offerHint],
});
