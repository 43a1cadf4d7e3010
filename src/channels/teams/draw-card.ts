import type { Card, Notice, Section } from "../../bot/card.ts";
import { clampText, cleanLine } from "../text/clean-text.ts";
import type { AdaptiveCard, CardElement, TextBlock } from "./adaptive-card.ts";
import { drawActions } from "./draw-actions.ts";
import { drawBars } from "./draw-bars.ts";
import { drawChart } from "./draw-chart.ts";
import { drawFacts } from "./draw-facts.ts";
import { drawInputs } from "./draw-inputs.ts";
import { type Fit, fitCard } from "./fit-card.ts";
import { shownLine, shownLines } from "./inert-text.ts";
import type { TextLimits } from "./text-limits.ts";

/**
 * The card as Teams draws it; what is too much for a message is left out from the end, and "…" says so.
 *
 * @throws RangeError where the card is none: more than 6 actions, inputs that cannot be told apart.
 */
export const drawCard = (card: Card): AdaptiveCard => fitCard(card, drawWhole);

/** What the card is about and comes to, in one plain line: for notifications and lists of chats. */
export const cardSummary = (card: Card): string => clampText(cleanLine(inBrief(card)), mostInBrief) || "—";

/** As much as a phone shows of it, and more. */
const mostInBrief = 300;

const inBrief = ({ title, brief }: Card): string => (brief ? `${title}. ${brief}` : title);

const drawWhole = (card: Card, { limits, isShortened }: Fit): AdaptiveCard => ({
  type: "AdaptiveCard",
  $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
  version: "1.5",
  lang: card.language,
  fallbackText: shownLine(inBrief(card), limits.value),
  body: [
    {
      type: "TextBlock",
      text: shownLine(card.title, limits.title),
      wrap: true,
      style: "heading",
      size: "large",
      weight: "bolder",
    },
    ...drawSmall(card.subtitle, limits),
    ...drawNotice(card.notice, limits),
    ...drawText(card.text ?? [], limits),
    ...drawBars(card.bars ?? [], limits),
    ...drawChart(card.chart, limits),
    ...drawFacts(card.facts ?? [], limits),
    ...(card.sections ?? []).map((section) => drawSection(section, limits)),
    ...(isShortened ? [{ type: "TextBlock", text: "…", wrap: true } as const] : []),
    ...drawInputs(card.inputs ?? [], card.language, limits),
    ...drawSmall(card.footnote, limits),
    ...drawActions(card.actions ?? []),
  ],
});

const drawSmall = (text: string | undefined, limits: TextLimits): TextBlock[] =>
  shownLines(text, limits.value).map((line) => ({
    type: "TextBlock",
    text: line,
    wrap: true,
    size: "small",
    isSubtle: true,
  }));

const noticeStyles = { good: "good", info: "accent", warning: "warning", bad: "attention" } as const;

const drawNotice = (notice: Notice | undefined, limits: TextLimits): CardElement[] => {
  const items = notice ? drawText([notice.text], limits) : [];
  return notice && items.length > 0 ? [{ type: "Container", style: noticeStyles[notice.tone], items }] : [];
};

const drawText = (paragraphs: readonly string[], limits: TextLimits): CardElement[] =>
  paragraphs.flatMap((paragraph) =>
    shownLines(paragraph, limits.paragraph).map((text, line) => ({
      type: "TextBlock",
      text,
      wrap: true,
      ...(line > 0 && { spacing: "none" }),
    })),
  );

const drawSection = ({ title, text, facts, actions }: Section, limits: TextLimits): CardElement => ({
  type: "Container",
  spacing: "large",
  separator: true,
  items: [
    {
      type: "TextBlock",
      text: shownLine(title, limits.title),
      wrap: true,
      style: "heading",
      size: "medium",
      weight: "bolder",
    },
    ...drawText(text ?? [], limits),
    ...drawFacts(facts ?? [], limits),
    ...drawActions(actions ?? []),
  ],
});
