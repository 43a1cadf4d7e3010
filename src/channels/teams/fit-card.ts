import type { Card, Input } from "../../bot/card.ts";
import type { AdaptiveCard } from "./adaptive-card.ts";
import { roomyLimits, type TextLimits, tighterLimits } from "./text-limits.ts";

/** Most bytes of a card's JSON; Teams takes about four times as much, its older clients do not. */
const mostCardBytes = 20_000;

/** The bytes of the card's JSON in UTF-8. */
export const cardBytes = (card: AdaptiveCard): number => Buffer.byteLength(JSON.stringify(card));

/** How one try to draw a card differs from the whole. */
export type Fit = { readonly limits: TextLimits; readonly isShortened: boolean };

type Draw = (card: Card, fit: Fit) => AdaptiveCard;

/**
 * The whole card where it fits; otherwise as many of its texts, facts, bars and sections as do, and shorter words
 * where even that is too much. What its actions carry is never shortened.
 */
export const fitCard = (card: Card, draw: Draw): AdaptiveCard => {
  const whole = draw(card, { limits: roomyLimits, isShortened: false });
  if (fits(whole)) return whole;
  for (const divisor of [1, 4, 32]) {
    const fit = { limits: tighterLimits(roomyLimits, divisor), isShortened: true };
    const drawn = drawMost((count) => draw(firstParts(card, count), fit));
    if (drawn) return drawn;
  }
  const fit = { limits: tighterLimits(roomyLimits, 32), isShortened: true };
  const bare = firstParts(card, 0);
  const drawFewer = (count: number) =>
    draw({ ...bare, inputs: bare.inputs?.map((input) => fewerOptions(input, count)) }, fit);
  return drawMost(drawFewer) ?? drawFewer(0);
};

const fits = (card: AdaptiveCard) => cardBytes(card) < mostCardBytes;

/** More parts than this, each of the shortest, never fit. */
const mostParts = 511;

/** The card with the most parts that fits; none where not even the one without any does. */
const drawMost = (draw: (count: number) => AdaptiveCard): AdaptiveCard | undefined => {
  let best = draw(0);
  if (!fits(best)) return undefined;
  let [least, most] = [1, mostParts];
  while (least <= most) {
    const count = Math.floor((least + most) / 2);
    const drawn = draw(count);
    if (fits(drawn)) [best, least] = [drawn, count + 1];
    else most = count - 1;
  }
  return best;
};

/** The card with the first `count` of its texts, facts, bars, its chart, and sections with theirs. */
const firstParts = (card: Card, count: number): Card => {
  let left = count;
  const take = <Part>(parts: readonly Part[] | undefined): readonly Part[] => {
    const taken = (parts ?? []).slice(0, left);
    left -= taken.length;
    return taken;
  };
  const [text, facts, bars] = [take(card.text), take(card.facts), take(card.bars)];
  const [chart] = take(card.chart && [card.chart]);
  const sections = (card.sections ?? []).flatMap((section) =>
    take([section]).map(({ title }) => ({ title, text: take(section.text), facts: take(section.facts) })),
  );
  return { ...card, text, facts, bars, chart, sections };
};

const fewerOptions = (input: Input, most: number): Input =>
  input.kind === "choice" || input.kind === "choices"
    ? { ...input, options: input.options.filter(({ value }, at) => at < most || input.value.includes(value)) }
    : input;
