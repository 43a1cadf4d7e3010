import { expect, test } from "vitest";
import { createMayAsk } from "../../src/channels/person-rate.ts";

const rate = { atOnce: 3, perSecond: 2 };

test("a person may ask so much at once, and then as time goes by", () => {
  let ms = 0;
  const mayAsk = createMayAsk(rate, () => ms);
  const asked = (count: number) => Array.from({ length: count }, () => mayAsk("an"));
  expect(asked(4)).toEqual([true, true, true, false]);
  ms = 499;
  expect(asked(1)).toEqual([false]);
  ms = 500;
  expect(asked(2)).toEqual([true, false]);
  ms = 1_000_000;
  expect(asked(4)).toEqual([true, true, true, false]);
});

test("one person's asking takes nothing from another", () => {
  const mayAsk = createMayAsk(rate, () => 0);
  for (let time = 0; time < 100; time += 1) mayAsk("an");
  expect([mayAsk("an"), mayAsk("binh")]).toEqual([false, true]);
});

test("a clock that goes back gives nothing and takes nothing", () => {
  let ms = 1000;
  const mayAsk = createMayAsk(rate, () => ms);
  mayAsk("an");
  ms = 0;
  expect([mayAsk("an"), mayAsk("an"), mayAsk("an")]).toEqual([true, true, false]);
});

test("however many people ask, no more than ten thousand are remembered, and whoever asks most is", () => {
  const mayAsk = createMayAsk(rate, () => 0);
  for (let time = 0; time < 3; time += 1) mayAsk("an");
  for (let person = 0; person < 9_999; person += 1) mayAsk(`person-${person}`);
  expect(mayAsk("an")).toBe(false);
  for (let person = 0; person < 10_000; person += 1) mayAsk(`other-${person}`);
  expect(mayAsk("an")).toBe(true);
});
