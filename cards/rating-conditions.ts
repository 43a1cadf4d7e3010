import type { Fact, Section } from "../src/bot/card.ts";
import { ratings } from "../src/domain/codes.ts";
import { sumWork } from "../src/domain/work/well-done-task-rate.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { RatingProgress } from "../src/usecases/progress/rating-progress.ts";
import { inWords, possibleText, wordsSection } from "./rating-words.ts";

type Conditions = Extract<RatingProgress, { is: "conditions" }>;

/** The year's counts beside what Decree 90 asks, what is missing, and what it rests on. */
export const conditionSections = (rating: Conditions, messages: Messages): readonly Section[] => {
  const { rating: t } = messages;
  const { projection, isLeader } = rating;
  if (!projection.ok) return [{ title: t.notesTitle, text: [t.yearFaults[projection.refusal.word]] }];
  const { missing, gaps, assumes, ratings: possible } = projection.value;
  const isFinal = possible.length < ratings.length;
  return [
    { title: t.countsTitle, facts: countFacts(rating, messages) },
    conditionsSection(t.conditionsTitle, messages),
    ...wordsSection(t.missingTitle, missing, t.missing),
    ...wordsSection(t.gapsTitle, gaps, t.gaps),
    {
      title: t.notesTitle,
      text: [
        ...(isFinal ? [] : [t.notFinal]),
        ...(isLeader ? [t.leader90] : []),
        possibleText(possible, messages),
        t.assuming([...inWords(assumes, t.assumptions), t.wholeYear].join("; ")),
      ],
    },
  ];
};

/** What Decree 90 asks for each rating, best first. */
export const conditionsSection = (title: string, { rating: t }: Pick<Messages, "rating">): Section => ({
  title,
  facts: ratings.toReversed().map((one) => ({ label: t.names[one], value: t.conditions[one] })),
});

const countFacts = ({ reports, year }: Conditions, { rating: t, dates }: Messages): readonly Fact[] => {
  if (reports.length === 0) return [{ label: t.year(year), value: t.noMonths }];
  const facts = reports.map(({ month, counts }) => ({
    label: dates.bareMonth(month),
    value: t.counts(
      counts.assignedCount,
      String(counts.doneCount ?? t.unknownCount),
      String(counts.wellDoneCount ?? t.unknownCount),
    ),
  }));
  const { assignedCount, leastWellDone } = sumWork(reports.map(({ counts }) => counts));
  const done = reports.reduce((sum, { counts }) => sum + (counts.doneCount ?? 0), 0);
  return [...facts, { label: t.year(year), value: t.atLeastCounts(assignedCount, done, leastWellDone) }];
};
