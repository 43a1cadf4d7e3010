import type { Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { PlanChoice } from "../src/usecases/choose-plan.ts";

/** Plans that one card offers as buttons; the others are typed by their number. */
const mostButtons = 5;

/** The plans of the day to choose from; `waiting`: what goes on once one is chosen, a command and what it is about. */
export const planChoiceCard = (
  { plans, chosenId }: PlanChoice,
  messages: Messages,
  waiting?: string,
): Card => {
  const { plans: t } = messages;
  return {
    language: messages.language,
    title: t.title,
    text: [
      plans.length > 1 ? t.ask : t.only,
      ...plans.map((plan, index) => `${index + 1}. ${t.line(named(plan, messages), plan.id === chosenId)}`),
    ],
    actions: plans.slice(0, mostButtons).map((plan, index) => ({
      does: "open",
      label: t.button(index + 1, plan.document.number),
      command: "choosePlan",
      about: waiting === undefined ? plan.id : `${plan.id} ${waiting}`,
    })),
    footnote: plans.length > 1 ? t.typed : undefined,
  };
};

/** That commands mean this plan from now on. */
export const planChosenCard = (plan: EmulationPlan, messages: Messages): Card => ({
  language: messages.language,
  title: messages.plans.title,
  notice: { tone: "good", text: messages.plans.chosen(named(plan, messages)) },
  actions: [
    openAction(messages, "register"),
    openAction(messages, "progress"),
    openAction(messages, "calendar"),
    openAction(messages, "choosePlan"),
  ],
});

const named = ({ document, period }: EmulationPlan, { plans: t }: Messages): string =>
  t.name(document.title, document.number, period.fromYear === period.toYear ? null : period);
