import type { Action, Card, Section } from "../../bot/card.ts";
import { messagesIn } from "../../messages/messages.ts";
import type { Choice } from "../choices.ts";
import { createNumbering, type Numbering, type TextDrawing, type TextHow } from "./drawing.ts";
import { shownLine, shownLines } from "./inert-line.ts";
import { choicesOf } from "./text-actions.ts";
import { barLines, chartLines, factLines, noticeLines, paragraphLines } from "./text-parts.ts";
import { textRoom } from "./text-room.ts";

/**
 * The card as plain text: all that it says, in its order, and its buttons as numbered choices. Fields to fill in are
 * not drawn.
 */
export const drawText = (card: Card, how: TextHow = {}): TextDrawing => {
  const numbering = createNumbering(how);
  const { listsActions = true } = how;
  const blocks = [
    [shownLine(card.title, textRoom.title), ...shownLines(card.subtitle, textRoom.value)],
    noticeLines(card.notice),
    paragraphLines(card.text),
    barLines(card.bars, numbering),
    chartLines(card.chart),
    factLines(card.facts, numbering),
    ...(card.sections ?? []).map((section) => sectionLines(section, numbering)),
    shownLines(card.footnote, textRoom.paragraph),
    actionLines(card.actions ?? [], numbering, listsActions),
  ];
  const choices = numbering.choices();
  const isNumbered = choices.some((choice) => "press" in choice && (listsActions || choice.isInline));
  const hints = isNumbered ? [messagesIn(card.language).zalo.choose(how.tag ?? "")] : [];
  const text = [...blocks, hints]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
  return { text, choices };
};

const sectionLines = ({ title, text, facts, actions }: Section, numbering: Numbering): string[] => [
  shownLine(title, textRoom.title),
  ...paragraphLines(text),
  ...factLines(facts, numbering),
  ...choicesOf(actions ?? []).map((choice) =>
    choiceLine("press" in choice ? { ...choice, isInline: true } : choice, numbering),
  ),
];

const actionLines = (actions: readonly Action[], numbering: Numbering, isListed: boolean): string[] => {
  const lines = choicesOf(actions).map((choice) => choiceLine(choice, numbering));
  return isListed ? lines : [];
};

const choiceLine = (choice: Choice, numbering: Numbering): string => {
  const label = shownLine(choice.label, textRoom.label);
  return "url" in choice
    ? `${label}: ${choice.url}${numbering.add(choice)}`
    : `${numbering.add(choice)}${label}`;
};
