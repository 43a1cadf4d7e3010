import type { Action, Card, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { ShownDuties, ShownDuty } from "../src/usecases/show-duties.ts";
import { dutyName, dutyStateText, isDone } from "./duty-texts.ts";
import { formAction } from "./evidence-entry-card.ts";
import { planName } from "./plan-facts.ts";

/** Duties of one page, and buttons that close one. */
const mostDuties = 12;
const mostButtons = 3;

/** What is to be done under a plan, by day, and how each stands; `from`: how many stand before this page. */
export const dutiesCard = ({ plan, duties }: ShownDuties, from: number, messages: Messages): Card => {
  const { duties: t } = messages;
  const page = duties.map((shown, index) => ({ shown, index: index + 1 })).slice(from, from + mostDuties);
  const next = page.filter(({ shown }) => isToClose(shown)).slice(0, mostButtons);
  const more = duties.length > from + mostDuties;
  return {
    language: messages.language,
    title: t.title,
    subtitle: planName(plan, messages),
    text: duties.length === 0 ? [t.none] : [],
    sections: page.map(({ shown, index }) => dutySection(shown, index, messages)),
    actions: [
      ...next.map(({ shown, index }) =>
        formAction(t.closeNumbered(index), "close-duty", `${plan.id}/${shown.duty.id}`),
      ),
      ...(more ? [dutiesAction(t.next, `from:${from + mostDuties}`)] : []),
      openAction(messages, "calendar"),
    ],
    footnote: duties.length === 0 ? undefined : `${t.hint} ${t.counted}`,
  };
};

const isToClose = ({ parts }: ShownDuty): boolean => parts.some((part) => part.mayClose && !isDone(part));

/** The button that shows the list, or one duty of it. */
export const dutiesAction = (label: string, about = ""): Action => ({
  does: "open",
  label,
  command: "duties",
  ...(about !== "" && { about }),
});

const dutySection = (shown: ShownDuty, index: number, messages: Messages): Section => {
  const { duties: t, dates } = messages;
  const { owner, lastDay } = shown.duty;
  const due = lastDay === null ? [] : [t.lastDay(dates.day(lastDay))];
  return {
    title: t.numbered(index, dutyName(shown.duty, messages)),
    text: [[...(owner === null ? [] : [owner]), ...due, dutyStateText(shown, messages)].join(" · ")],
  };
};
