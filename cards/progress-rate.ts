import type { Bar, Fact } from "../src/bot/card.ts";
import { type Month, monthRuns } from "../src/domain/day.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { Progress } from "../src/usecases/show-progress.ts";

/** The rate of tasks completed well, and the goal; an interval is drawn by its low end. */
export const rateBar = ({ rate, goal }: Progress, { progress: t, numbers }: Messages): Bar => {
  const goalText = goal === null ? null : numbers.percent(goal);
  return {
    label: t.rate,
    value: rate?.low ?? null,
    goal: goal ?? undefined,
    reading: t.reading(rate === null ? t.noWork : rateText(rate, { progress: t, numbers }), goalText),
  };
};

/** Months in a few words: those in a row by the first and the last. */
export const monthsListed = (months: readonly Month[], { progress: t, dates }: Messages): string =>
  monthRuns(months)
    .map(({ first, last }) => {
      const [from, to] = [dates.bareMonth(first), dates.bareMonth(last)];
      return first === last ? from : t.monthsInARow(from, to);
    })
    .join(", ");

/** What stands behind the rate, what it comes to, and what is missing for it. */
export const rateFacts = (progress: Progress, messages: Messages): readonly Fact[] => {
  const { sums, missingMonths, vagueMonths } = progress;
  const { progress: t } = messages;
  const listed = (months: readonly Month[]) => monthsListed(months, messages);
  return [
    ...(sums.months > 0
      ? [
          {
            label: t.countsLabel,
            value: t.counts(t.wellBetween(sums.well.least, sums.well.most), sums.assigned, sums.months),
          },
        ]
      : []),
    ...verdictFact(progress, messages),
    ...needFact(progress, messages),
    ...aheadFact(progress, messages),
    ...(vagueMonths.length > 0 ? [{ label: t.vague, value: t.vagueValue(listed(vagueMonths)) }] : []),
    ...(missingMonths.length > 0 ? [{ label: t.missingMonths, value: listed(missingMonths) }] : []),
  ];
};

const rateText = (
  { low, high, exact }: NonNullable<Progress["rate"]>,
  { progress: t, numbers }: Pick<Messages, "progress" | "numbers">,
): string => (exact ? numbers.percent(low) : t.interval(numbers.percent(low), numbers.percent(high)));

const verdictFact = ({ verdict, stage, rate }: Progress, { progress: t }: Messages): Fact[] => {
  if (verdict === null || rate === null) return [];
  const word = (stage === "ended" ? t.endVerdicts : t.verdicts)[verdict];
  return [{ label: t.verdict, value: rate.exact ? word : t.byLowEnd(word) }];
};

const needFact = ({ need }: Progress, { progress: t }: Messages): Fact[] => {
  switch (need.is) {
    case "more":
      return [{ label: t.need, value: t.needed(need.count) }];
    case "reached":
      return [{ label: t.need, value: t.reached }];
    case "outOfReach":
      return [{ label: t.need, value: t.outOfReach }];
    case "work":
      return [{ label: t.need, value: t.needWork }];
    case "nothing":
      return [];
  }
};

const aheadFact = ({ rate, goal, bestAhead }: Progress, { progress: t, numbers }: Messages): Fact[] => {
  if (rate === null || bestAhead === null) return [];
  const value = t.aheadValue(rateText(rate, { progress: t, numbers }), numbers.percent(bestAhead));
  return [{ label: t.ahead, value: goal !== null && bestAhead < goal ? t.aheadShort(value) : value }];
};
