import type { Fact } from "../../bot/card.ts";
import type { ColumnSet, TextBlock } from "./adaptive-card.ts";
import { drawAction } from "./draw-actions.ts";
import { shownLine } from "./inert-text.ts";
import type { TextLimits } from "./text-limits.ts";

/**
 * Each fact as a row of two columns whose share is fixed: a FactSet leaves its labels a word a line on phones, where
 * the values are long.
 */
export const drawFacts = (facts: readonly Fact[], limits: TextLimits): ColumnSet[] =>
  facts.map(({ label, value, action }, row) => {
    const name: TextBlock = {
      type: "TextBlock",
      text: shownLine(label, limits.label),
      wrap: true,
      weight: "bolder",
    };
    const content: TextBlock = {
      type: "TextBlock",
      text: shownLine(action ? `${value} ›` : value, limits.value),
      wrap: true,
      ...(action && { color: "accent" as const }),
    };
    return {
      type: "ColumnSet",
      ...(row > 0 && { spacing: "small" }),
      columns: [
        { type: "Column", width: 2, items: [name] },
        { type: "Column", width: 3, items: [content] },
      ],
      ...(action && { selectAction: drawAction(action) }),
    };
  });
