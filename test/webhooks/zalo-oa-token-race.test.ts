import { expect, test } from "vitest";
import { brokenRounds, runTokenRace } from "../support/zalo-oa/run-token-race.ts";

test("two processes whose token died refresh it once, though one is killed meanwhile, and both messages arrive", async () => {
  let count = 0;
  const random = () => (count++ % 8) / 8;
  const rounds = await runTokenRace({ rounds: 20, random, isKilling: (round) => round === 10 });
  expect(rounds).toHaveLength(20);
  expect(rounds.filter(({ fault }) => fault)).not.toHaveLength(0);
  expect(rounds.filter(({ killed }) => killed)).toHaveLength(1);
  expect(brokenRounds(rounds)).toEqual([]);
}, 60_000);
