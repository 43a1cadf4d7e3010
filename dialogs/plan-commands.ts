import { noPlanCard } from "../cards/no-plan-card.ts";
import { planChoiceCard, planChosenCard } from "../cards/plan-choice-card.ts";
import type { Card } from "../src/bot/card.ts";
import { type CommandName, isCommandName } from "../src/bot/command-names.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { fold } from "../src/bot/text.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { PlanFault } from "../src/usecases/current-plan.ts";

/** Why a command can't be done yet, and the way on: which plan it means, or that there is none. */
export const planlessCard = async (
  { use, messages }: Turn,
  word: PlanFault,
  { command, about = "" }: { readonly command: CommandName; readonly about?: string | undefined },
): Promise<Card> =>
  word === "no-plan"
    ? noPlanCard(messages, use.managesPlans())
    : planChoiceCard(await use.openPlanChoice(), messages, `${command} ${about}`.trim());

/** Which of several plans commands mean; `about`: the plan, by id, number or name, and the command that waits with what it is about. */
export const planCommands: readonly Command[] = [
  {
    name: "choosePlan",
    answer: async ({ use, messages }, about) => {
      const choice = await use.openPlanChoice();
      const [named = "", next, ...words] = about.trim().split(" ");
      const plan = planNamed(choice.plans, named) ?? planNamed(choice.plans, about);
      if (choice.plans.length === 0) return noPlanCard(messages, use.managesPlans());
      if (!plan) return planChoiceCard(choice, messages);
      use.choosePlan(plan);
      return isCommandName(next) && next !== "choosePlan"
        ? { goesOn: next, about: words.join(" ") }
        : { recorded: planChosenCard(plan, messages) };
    },
  },
];

const planNamed = (plans: readonly EmulationPlan[], said: string): EmulationPlan | undefined => {
  const words = fold(said);
  if (words === "") return undefined;
  const numbered = /^\d{1,2}$/.test(words) ? plans[Number(words) - 1] : undefined;
  const sameId = plans.find(({ id }) => id === said);
  const [named, ...others] = plans.filter(({ document }) => fold(document.title).includes(words));
  return sameId ?? numbered ?? (others.length === 0 ? named : undefined);
};
