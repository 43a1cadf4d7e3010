import fc from "fast-check";
import { expect, test } from "vitest";
import { drawCard } from "../../../src/channels/teams/draw-card.ts";
import { anyCard } from "../../support/cards/any-card.ts";
import { checkAdaptiveCard } from "../../support/cards/check-adaptive-card.ts";
import { sampleCards } from "../../support/cards/sample-cards.ts";

test("whatever the texts are, the drawn card has no fault and no markup", () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      expect(checkAdaptiveCard(drawCard(card))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("a drawn card is the same after its way through JSON", () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const drawn = drawCard(card);
      expect(JSON.parse(JSON.stringify(drawn))).toStrictEqual(drawn);
    }),
    { numRuns: 100 },
  );
});

test.each(Object.entries(sampleCards))("the sample card %s has no fault", (_name, card) => {
  expect(checkAdaptiveCard(drawCard(card))).toEqual([]);
  expect(checkAdaptiveCard(drawCard({ ...card, language: "en" }))).toEqual([]);
});
