import type { Action, Card, Fact, Notice, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Month } from "../src/domain/day.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { Progress } from "../src/usecases/show-progress.ts";
import { dateFact } from "./next-dates.ts";
import { progressSubtitle } from "./progress-head.ts";
import { monthsListed, rateBar, rateFacts } from "./progress-rate.ts";
import { ratingFact } from "./rating-card.ts";

/** Where one person stands, on one screen; details open by buttons. */
export const progressCard = (progress: Progress, messages: Messages): Card => {
  const { progress: t, dates } = messages;
  return {
    language: messages.language,
    title: t.title,
    subtitle: progressSubtitle(progress, messages),
    notice: noticeOf(progress, messages),
    bars: [rateBar(progress, messages)],
    facts: [
      ...rateFacts(progress, messages),
      ratingFact(progress.rating, messages),
      ...titlesFact(progress, messages),
      ...confirmingFact(progress, messages),
    ],
    sections: [datesSection(progress, messages)],
    actions: actionsOf(progress, messages),
    footnote: `${t.basis} ${t.asOf(dates.moment(progress.asOf))}`,
  };
};

const isRegistered = ({ pledge }: Progress): boolean => pledge?.state === "registered";

const noticeOf = (progress: Progress, { progress: t }: Messages): Notice | undefined => {
  const { consent, pledge } = progress;
  if (consent !== "agreed") return { tone: "info", text: t.notAgreed };
  if (isRegistered(progress)) return undefined;
  return { tone: "info", text: pledge ? t.withdrawn : t.notPledged };
};

const titlesFact = ({ titles }: Progress, { progress: t, titles: words }: Messages): readonly Fact[] => {
  if (titles.length === 0) return [];
  const named = titles.map(({ title, article }) =>
    t.pledgedTitle(words.name(title), article === null ? t.noArticle : t.article(article)),
  );
  return [{ label: t.titles, value: named.join("; ") }];
};

/** What waits counts all the same; what is confirmed needs no word but for the pledge. */
const confirmingFact = ({ confirming }: Progress, messages: Messages): readonly Fact[] => {
  const { ofProgress: t, label } = messages.confirming;
  const { pledge, waitingMonths, returnedMonths } = confirming;
  const listed = (months: readonly Month[], state: string) =>
    months.length === 0 ? [] : [t.months(monthsListed(months, messages), state)];
  const parts = [
    ...(pledge === null ? [] : [t.pledge(t.states[pledge])]),
    ...listed(waitingMonths, t.states.waiting),
    ...listed(returnedMonths, t.states.returned),
  ];
  const waits = pledge === "waiting" || waitingMonths.length > 0;
  const value = [...parts, ...(waits ? [t.note] : [])].join("; ");
  return parts.length === 0 ? [] : [{ label, value }];
};

const datesSection = ({ nextDates }: Progress, messages: Messages): Section => {
  const { progress: t } = messages;
  if (nextDates.length === 0) return { title: t.nextDates, text: [t.noDates] };
  return { title: t.nextDates, facts: nextDates.map((date) => dateFact(date, messages)) };
};

/** Buttons that a card has room for. */
const mostActions = 6;

const actionsOf = (progress: Progress, messages: Messages): readonly Action[] => {
  const { commands, rating, targets } = messages;
  const registered = isRegistered(progress);
  const wished: readonly (Action | false)[] = [
    openAction(messages, "reportWork", progress.vagueMonths[0]),
    !registered && { does: "open", label: commands.register, command: "register" },
    { does: "open", label: rating.button, command: "progress", about: "points" },
    progress.targetCount > 0 && {
      does: "open",
      label: targets.button,
      command: "progress",
      about: "targets",
    },
    openAction(messages, "method"),
    progress.hasOthers && openAction(messages, "choosePlan"),
    openAction(messages, "titles"),
    registered && openAction(messages, "pledge"),
  ];
  return wished.filter((action) => action !== false).slice(0, mostActions);
};
