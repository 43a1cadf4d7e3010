import type { Card } from "../src/bot/card.ts";
import type { PlanChangeItem } from "../src/domain/plan/edit/plan-change-notices.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { TouchedPerson } from "../src/usecases/list-touched.ts";
import { planAction } from "./plan-actions.ts";
import { planName } from "./plan-facts.ts";

/** People of one page. */
const mostPeople = 15;

/** Whom activating a draft concerns, by name and how; `from`: how many stand before this page. */
export const planTouchedCard = (
  people: readonly TouchedPerson[],
  { plan, from }: { readonly plan: EmulationPlan; readonly from: number },
  messages: Messages,
): Card => {
  const { planFile: t, planning } = messages;
  const page = people.slice(from, from + mostPeople);
  const more = people.length > from + mostPeople;
  return {
    language: messages.language,
    title: t.touchedTitle,
    subtitle: planName(plan, messages),
    text: [people.length === 0 ? t.touchedNone : t.touchedIntro(people.length)],
    facts: page.map(({ name, unitName, items }) => ({
      label: t.person(name, unitName),
      value: items.map((item) => itemText(item, messages)).join("; "),
    })),
    actions: [
      ...(more ? [planAction(planning.next, `touched:${plan.id}:${from + mostPeople}`)] : []),
      planAction(planning.buttons.preview, `preview:${plan.id}`),
    ],
  };
};

const itemText = (item: PlanChangeItem, { planFile: { items: t }, titles, numbers }: Messages): string => {
  if (item.is === "dates") return t.dates(item.changes.length);
  if (item.is === "titlesClosed")
    return t.titlesClosed(item.titles.map((title) => titles.name(title)).join(", "));
  return t.belowLeastRate(numbers.percent(item.targetRate), numbers.percent(item.leastTargetRate));
};
