import type { Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { ToldPlanChange } from "../src/usecases/reminders/tell-plan-change.ts";
import { changeFact, planName } from "./plan-facts.ts";

/** Days that changed, of one card. */
const mostChanges = 10;

/** What a change of their plan means for somebody who pledged; their pledge stays as it is. */
export const planChangedCard = (told: ToldPlanChange, messages: Messages): Card => {
  const { reminders: t, planning, numbers, titles } = messages;
  const { plan, dates, belowLeastRate, titlesClosed, units } = told;
  const rest = dates.length - mostChanges;
  return {
    ...shortPlanChangedCard(told, messages),
    text: [
      ...(belowLeastRate
        ? [
            t.belowLeastRate(
              numbers.percent(belowLeastRate.targetRate),
              numbers.percent(belowLeastRate.leastTargetRate),
            ),
          ]
        : []),
      ...(titlesClosed.length > 0 ? [t.titlesClosed(titlesClosed.map(titles.name).join(", "))] : []),
    ],
    sections:
      dates.length === 0
        ? []
        : [
            {
              title: t.datesChanged(dates.length),
              facts: dates.slice(0, mostChanges).map((change) => changeFact(change, units, messages)),
              text: rest > 0 ? [planning.more(rest)] : [],
            },
          ],
    subtitle: planName(plan, messages),
  };
};

/** The same in a few words, where the platform finds the card too large. */
export const shortPlanChangedCard = ({ plan }: ToldPlanChange, messages: Messages): Card => ({
  language: messages.language,
  title: messages.reminders.planChanged,
  subtitle: planName(plan, messages),
  text: [messages.reminders.shortText],
  actions: [openAction(messages, "pledge"), openAction(messages, "calendar"), openAction(messages, "help")],
  footnote: messages.reminders.pledgeStays,
});
