import type { Card } from "../../bot/card.ts";
import type { AdaptiveCard } from "./adaptive-card.ts";
import { roomyLimits, type TextLimits, tighterLimits } from "./text-limits.ts";

/** Most bytes of a card's JSON; Teams takes about four times as much, its older clients do not. */
export const mostCardBytes = 20_000;

/** The bytes of the card's JSON in UTF-8. */
export const cardBytes = (card: AdaptiveCard): number => Buffer.byteLength(JSON.stringify(card));

/** The whole card where it fits; otherwise less of its end, then shorter texts. */
export const fitCard = (card: Card, draw: (card: Card, limits: TextLimits) => AdaptiveCard): AdaptiveCard => {
  let drawn = draw(card, roomyLimits);
  if (cardBytes(drawn) < mostCardBytes) return drawn;
  for (const divisor of [1, 2, 4, 8, 32]) {
    const limits = tighterLimits(roomyLimits, divisor);
    for (const share of [1, 0.75, 0.5, 0.25, 0]) {
      drawn = draw(lessOf(card, share), limits);
      if (cardBytes(drawn) < mostCardBytes) return drawn;
    }
  }
  return drawn;
};

/** The card with a share of what it lists, and a line that says there is more. */
const lessOf = (card: Card, share: number): Card => {
  if (share === 1) return card;
  const firstOf = <Item>(items: readonly Item[] | undefined) =>
    items?.slice(0, Math.ceil(items.length * share));
  return {
    ...card,
    sections: firstOf(card.sections),
    facts: firstOf(card.facts),
    bars: firstOf(card.bars),
    text: firstOf(card.text),
    footnote: card.footnote ? `… ${card.footnote}` : "…",
  };
};
