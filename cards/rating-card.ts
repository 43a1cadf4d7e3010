import type { Card, Fact, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { RatingBrief, RatingProgress } from "../src/usecases/progress/rating-progress.ts";
import type { ProgressHead } from "../src/usecases/show-progress.ts";
import { conditionSections, conditionsSection } from "./rating-conditions.ts";
import { pointSections, pointsBar, pointsText } from "./rating-points.ts";

/** What the year's tasks tell of the rating, on one line. */
export const ratingFact = (rating: RatingBrief, { rating: t, numbers }: Messages): Fact => {
  if (rating.is === "rule") {
    const value = rating.name === null ? t.withoutRule : t.underRule(rating.name);
    return { label: t.ofYear(rating.year), value };
  }
  if (rating.taskPart === null) return { label: t.taskPart, value: t.noMonths };
  const points = pointsText(rating.taskPart, { rating: t, numbers });
  return { label: t.taskPart, value: rating.isLeader ? t.onCardLeader(points) : t.onCard(points) };
};

/** What the year's tasks tell of the rating in full: points or conditions, what is missing, what each rating takes. */
export const ratingCard = (
  { rating, asOf }: ProgressHead & { readonly rating: RatingProgress },
  messages: Messages,
): Card => {
  const { rating: t, progress, dates } = messages;
  const basis =
    "rule" in rating
      ? `${t.year(rating.year)} · ${t.basis(rating.rule.name, rating.rule.article)}`
      : t.year(rating.year);
  return {
    language: messages.language,
    title: t.title,
    subtitle: basis,
    ...(rating.is === "noRule" && { notice: { tone: "info", text: t.ruleFaults[rating.fault] } }),
    bars: rating.is === "points" ? pointsBar(rating, messages) : [],
    sections: sectionsOf(rating, messages),
    actions: [
      openAction(messages, "reportWork"),
      openAction(messages, "progress"),
      openAction(messages, "method", rating.is === "points" ? "points" : "conditions"),
    ],
    footnote: `${t.footnote} ${progress.asOf(dates.moment(asOf))}`,
  };
};

const sectionsOf = (rating: RatingProgress, messages: Messages): readonly Section[] => {
  switch (rating.is) {
    case "points":
      return pointSections(rating, messages);
    case "conditions":
      return conditionSections(rating, messages);
    case "ownRule":
      return [{ title: messages.rating.notesTitle, text: [messages.rating.ownRule(rating.rule.name)] }];
    case "noRule":
      return rating.transition === null ? [] : [conditionsSection(messages.rating.transition, messages)];
  }
};
