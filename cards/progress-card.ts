import type { Bar, Card, Fact, Section } from "../src/bot/card.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { Progress } from "../src/usecases/show-progress.ts";
import { dateFact } from "./next-dates.ts";
import { movementNames } from "./pledge-card.ts";

/** Where one person stands: each target with its goal, the state now and what is needed; then the next dates. */
export const progressCard = (progress: Progress, messages: Messages): Card => {
  const { progress: t, dates } = messages;
  const { plan, pledge } = progress;
  const registered = pledge?.state === "registered";
  return {
    language: messages.language,
    title: t.title,
    subtitle: t.phase(plan.document.title, progress.hasEnded ? t.ended : (progress.phase?.name ?? null)),
    notice: registered ? undefined : { tone: "info", text: pledge ? t.withdrawn : t.notPledged },
    bars: [rateBar(progress, messages)],
    facts: rateFacts(progress, messages),
    sections: [...(registered ? pledgeSections(progress, messages) : []), datesSection(progress, messages)],
    actions: [
      { does: "open", label: messages.commands.reportWork, command: "reportWork" },
      registered
        ? { does: "open", label: messages.commands.pledge, command: "pledge" }
        : { does: "open", label: messages.commands.register, command: "register" },
    ],
    footnote: `${t.basis} ${t.asOf(dates.moment(progress.asOf))}`,
  };
};

const rateBar = ({ rate, goal }: Progress, { progress: t, numbers }: Messages): Bar => {
  const goalText = goal === null ? null : numbers.percent(goal);
  const now =
    rate === null
      ? t.noWork
      : rate.exact
        ? numbers.percent(rate.low)
        : t.interval(numbers.percent(rate.low), numbers.percent(rate.high));
  return {
    label: t.rate,
    value: rate?.low ?? null,
    goal: goal ?? undefined,
    reading: t.reading(now, goalText),
  };
};

const rateFacts = (
  { sums, missingMonths, need }: Progress,
  { progress: t, dates }: Messages,
): readonly Fact[] => {
  const facts: Fact[] = [];
  if (sums.months > 0)
    facts.push({ label: t.countsLabel, value: t.counts(sums.well, sums.assigned, sums.months) });
  if (need.is === "more") facts.push({ label: t.need, value: t.needed(need.count) });
  if (need.is === "reached") facts.push({ label: t.need, value: t.reached });
  if (need.is === "outOfReach") facts.push({ label: t.need, value: t.outOfReach });
  if (need.is === "work") facts.push({ label: t.need, value: t.needWork });
  if (missingMonths.length > 0)
    facts.push({ label: t.missingMonths, value: missingMonths.map(dates.bareMonth).join(", ") });
  return facts;
};

const pledgeSections = (
  { plan, titles, pledge }: Progress,
  { progress: t, titles: words }: Messages,
): readonly Section[] => {
  const sections: Section[] = titles.map(({ title, article }) => ({
    title: `${t.titles}: ${words.name(title)}`,
    text: article === null ? [words.noBasis] : [words.state, words.needs(title), words.basis(article)],
  }));
  const movements = movementNames(plan, pledge?.content.movements ?? []);
  if (movements.length > 0) sections.push({ title: t.movements, text: movements });
  const initiative = pledge?.content.initiative;
  if (initiative) sections.push({ title: t.initiative, text: [initiative] });
  return sections;
};

const datesSection = ({ nextDates }: Progress, messages: Messages): Section => {
  const { progress: t } = messages;
  if (nextDates.length === 0) return { title: t.nextDates, text: [t.noDates] };
  return { title: t.nextDates, facts: nextDates.map((date) => dateFact(date, messages)) };
};
