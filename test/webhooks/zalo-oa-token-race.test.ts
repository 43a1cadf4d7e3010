import { expect, test } from "vitest";
import { brokenRounds, runTokenRace } from "../support/zalo-oa/run-token-race.ts";

test("two processes whose token died refresh it once, and both messages arrive", async () => {
  let count = 0;
  const rounds = await runTokenRace(20, () => (count++ % 8) / 8);
  expect(rounds).toHaveLength(20);
  expect(rounds.filter(({ fault }) => fault)).not.toHaveLength(0);
  expect(brokenRounds(rounds)).toEqual([]);
});
