import type { Bar, Fact, Section } from "../src/bot/card.ts";
import { toNumber } from "../src/domain/rational.ts";
import type { Interval } from "../src/domain/work/interval.ts";
import { decree335, thresholds335 } from "../src/domain/work/rating/decree-335.ts";
import type { MonthEstimate, YearEstimate335 } from "../src/domain/work/rating/estimate-year-335.ts";
import type { PointsAhead } from "../src/domain/work/rating/points-ahead.ts";
import { pointsReached, pointsWanted } from "../src/domain/work/rating/points-shown.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { RatingProgress } from "../src/usecases/progress/rating-progress.ts";
import { inWords, possibleText, wordsSection } from "./rating-words.ts";

type Points = Extract<RatingProgress, { is: "points" }>;

const most = toNumber(decree335.mostTaskPoints.value);

/** Task points, or where they lie, of 70. */
export const pointsText = (
  { low, high }: Interval,
  { rating: t, numbers }: Pick<Messages, "rating" | "numbers">,
): string =>
  t.ofMost(t.between(numbers.decimal(pointsReached(low)), numbers.decimal(pointsReached(high))), most);

/** The mean task part of the year's reported months, drawn by its low end. */
export const pointsBar = ({ estimate }: Points, messages: Messages): readonly Bar[] => {
  const { rating: t } = messages;
  const part = estimate.ok ? estimate.value.projection.score.taskPartSoFar : null;
  if (!estimate.ok || part === null) return [{ label: t.taskPart, value: null, reading: t.noMonths }];
  const reading = t.taskPartReading(pointsText(part, messages), estimate.value.months.length);
  return [{ label: t.taskPart, value: toNumber(part.low) / most, reading }];
};

/** What is missing for the points, what each rating takes, month by month, and what it rests on. */
export const pointSections = ({ estimate, isLeader }: Points, messages: Messages): readonly Section[] => {
  const { rating: t } = messages;
  if (!estimate.ok) return [{ title: t.notesTitle, text: [t.yearFaults[estimate.refusal.word]] }];
  const { months, projection, missing } = estimate.value;
  return [
    ...wordsSection(t.missingTitle, missing, t.missing),
    neededSection(estimate.value, messages),
    ...(months.length === 0
      ? []
      : [{ title: t.monthsTitle, facts: months.map((month) => monthFact(month, messages)) }]),
    ...wordsSection(t.gapsTitle, projection.gaps, t.gaps),
    {
      title: t.notesTitle,
      text: [
        t.notWellDone,
        ...(isLeader ? [t.leader] : []),
        possibleText(projection.ratings, messages),
        t.assuming(inWords(projection.assumes, t.assumptions).join("; ")),
      ],
    },
  ];
};

const neededSection = (
  { generalPoints, generalPointsAtBest, ahead }: YearEstimate335,
  { rating: t, numbers }: Messages,
): Section => ({
  title: t.neededTitle,
  facts: thresholds335.toReversed().map(({ rating, least }): Fact => {
    const general = generalPoints.find((needed) => needed.rating === rating);
    const further = ahead.find((needed) => needed.rating === rating);
    const shown = (points: PointsAhead["atBest"]) =>
      points === null ? null : numbers.decimal(pointsWanted(points));
    const [wanted, best, atBest, forSure] = [
      shown(general?.points ?? null),
      shown(generalPointsAtBest.find((needed) => needed.rating === rating)?.points ?? null),
      shown(further?.atBest ?? null),
      shown(further?.forSure ?? null),
    ];
    const parts = [
      ...(general ? [generalText(wanted, best, t)] : []),
      ...(further ? aheadTexts(atBest, forSure, t) : []),
    ];
    return { label: t.threshold(t.names[rating], toNumber(least)), value: parts.join("; ") };
  }),
  text: generalPoints.length > 0 ? [t.byLowEnd] : [],
});

const nothing = "0";

const generalText = (wanted: string | null, best: string | null, t: Messages["rating"]): string => {
  if (wanted === null) return best === null ? t.generalShort : t.generalPerhaps(best);
  return wanted === nothing ? t.generalEnough : t.general(wanted);
};

const aheadTexts = (
  atBest: string | null,
  forSure: string | null,
  t: Messages["rating"],
): readonly string[] => {
  if (atBest === null) return [t.aheadNone];
  if (forSure === nothing) return [t.aheadEnough];
  return [
    ...(atBest === nothing ? [] : [t.ahead(atBest)]),
    ...(forSure === null || forSure === atBest ? [] : [t.aheadSure(forSure)]),
  ];
};

const monthFact = ({ month, rates, score }: MonthEstimate, messages: Messages): Fact => {
  const { rating: t, dates, numbers } = messages;
  const share = ({ low, high }: Interval) =>
    t.between(numbers.percent(toNumber(low)), numbers.percent(toNumber(high)));
  const value =
    rates === "nothingAssigned"
      ? t.nothingAssigned
      : t.month(
          pointsText(score.taskPoints, messages),
          t.rates(share(rates.quantityRate), share(rates.qualityRate), share(rates.timelinessRate)),
        );
  return { label: dates.bareMonth(month), value };
};
