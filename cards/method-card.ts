import type { Action, Card } from "../src/bot/card.ts";
import type { JudgeRule } from "../src/domain/plan/judge/judgement.ts";
import { toNumber } from "../src/domain/rational.ts";
import { thresholds335 } from "../src/domain/work/rating/decree-335.ts";
import type { Gap } from "../src/domain/work/rating/rating-words.ts";
import type { Messages } from "../src/messages/messages.ts";
import { conditionsSection } from "./rating-conditions.ts";
import { wordsSection } from "./rating-words.ts";

/** The parts in which it is told how numbers are reckoned. */
export const methodParts = ["rate", "points", "conditions", "targets"] as const;

export type MethodPart = (typeof methodParts)[number];

/** How each number is reckoned, by which article; the same for everybody. */
export const methodCard = (part: MethodPart, messages: Messages): Card => ({
  language: messages.language,
  ...cards[part](messages),
  actions: methodParts.filter((other) => other !== part).map((other) => partAction(other, messages)),
  footnote: messages.method.rounding,
});

const partAction = (part: MethodPart, { method: t }: Messages): Action => ({
  does: "open",
  label: part === "rate" ? t.rateTitle : t[part].button,
  command: "method",
  about: part,
});

type Content = Pick<Card, "title" | "subtitle" | "text" | "sections">;

const cards: Readonly<Record<MethodPart, (messages: Messages) => Content>> = {
  rate: ({ method: t }) => ({
    title: t.title,
    text: [t.intro],
    sections: [
      { title: t.rateTitle, text: t.rate },
      { title: t.verdictTitle, text: [t.rules.level] },
      { title: t.aheadTitle, text: t.ahead },
    ],
  }),
  points: ({ method: { points: t }, rating }) => ({
    title: t.title,
    subtitle: t.basis,
    text: t.text,
    sections: [
      { title: t.estimateTitle, text: t.estimate },
      {
        title: t.gradesTitle,
        text: [
          ...thresholds335
            .toReversed()
            .map(({ rating: code, least, article }) => t.grade(rating.names[code], toNumber(least), article)),
          t.quota,
        ],
      },
      ...wordsSection(t.gapsTitle, pointGaps, rating.gaps),
    ],
  }),
  conditions: ({ method: { conditions: t }, rating }) => ({
    title: t.title,
    subtitle: t.basis,
    text: t.text,
    sections: [
      conditionsSection(rating.conditionsTitle, { rating }),
      { title: rating.notesTitle, text: [rating.leader90] },
      ...wordsSection(rating.gapsTitle, conditionGaps, rating.gaps),
    ],
  }),
  targets: ({ method: t }) => ({
    title: t.targets.title,
    text: [...ruleOrder.map((rule) => t.rules[rule]), t.targets.titles, t.targets.unknown],
  }),
};

const ruleOrder: readonly JudgeRule[] = ["forecast", "pace", "level", "rating", "rise", "path", "assessment"];

const pointGaps: readonly Gap[] = [
  "ratioCap",
  "nothingAssigned",
  "december",
  "absentMonths",
  "organisingAbility",
  "unity",
];

const conditionGaps: readonly Gap[] = ["betweenRatings", "nothingAssigned"];
