import type { Action, Card } from "../src/bot/card.ts";
import { addedItems } from "../src/domain/plan/edit/added-item.ts";
import { type PlanFact, planFacts } from "../src/domain/plan/edit/plan-facts.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Messages } from "../src/messages/messages.ts";
import { planAction, planForm } from "./plan-actions.ts";
import { type PlanUnits, planFact, planName } from "./plan-facts.ts";

/** Items of one page. */
const mostItems = 2;

/** Which items of a draft are listed. */
export type ItemsShown = {
  readonly of: "phases" | "dates";
  readonly from: number;
  readonly units: PlanUnits;
};

type Item = Extract<PlanFact, { id: string }>;

/** The phases of a draft, or its deadlines and events, each with a button that changes it. */
export const planItemsCard = (
  plan: EmulationPlan,
  { of, from, units }: ItemsShown,
  messages: Messages,
): Card => {
  const { planning: t } = messages;
  const items = itemsOf(plan, of);
  const page = items.slice(from, from + mostItems);
  const more = items.length > from + mostItems;
  const added = addedItems(plan).some(({ list }) => (list === "phases") === (of === "phases"));
  return {
    language: messages.language,
    title: of === "phases" ? t.phasesTitle : t.datesTitle,
    subtitle: planName(plan, messages),
    text: items.length === 0 ? [t.noItems] : [],
    facts: page.map((item, index) => {
      const { label, value } = planFact(item, units, messages);
      return { label: t.numbered(from + index + 1, label), value };
    }),
    actions: [
      ...page.map((item, index) => editAction(plan, item, t.buttons.edit(from + index + 1))),
      ...(of === "phases"
        ? [planForm(t.buttons.addPhase, "plan-phase", plan.id)]
        : [
            planForm(t.buttons.addDeadline, "plan-deadline", plan.id),
            planForm(t.buttons.addEvent, "plan-event", plan.id),
          ]),
      ...(added && !more ? [planForm(t.buttons.remove, "plan-remove", plan.id)] : []),
      more
        ? planAction(t.next, `${of}:${plan.id}:${from + mostItems}`)
        : planAction(t.buttons.draft, `draft:${plan.id}`),
    ],
  };
};

/** What is listed; of anniversaries only those whose day is not known. */
const itemsOf = (plan: EmulationPlan, of: ItemsShown["of"]): readonly Item[] =>
  planFacts(plan).filter((fact): fact is Item => {
    if (of === "phases") return fact.is === "phase";
    if (fact.is === "anniversary") return fact.value.on === null;
    return fact.is === "deadline" || fact.is === "event";
  });

const editAction = (plan: EmulationPlan, { is, id }: Item, label: string): Action => {
  if (is === "anniversary") return planForm(label, "plan-event", `${plan.id}/anniversary:${id}`);
  return planForm(label, `plan-${is}`, `${plan.id}/${id}`);
};
