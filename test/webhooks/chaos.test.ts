import { expect, test } from "vitest";
import { runChaos } from "../support/fleet/run-chaos.ts";

// A few minutes' worth is `npm run test:chaos`; these are the same, small.

test("three processes, killed and failed now and then: what was acknowledged stands there once, no talk is stuck", async () => {
  const seed = Date.now() % 1_000_000;
  const { differences, acknowledgedCount, killCount } = await runChaos({
    ...{ seed, actionCount: 40, peopleCount: 6, faultPercent: 4, killEveryMs: 1_500 },
  });
  expect(differences, `seed ${seed}`).toEqual([]);
  expect(acknowledgedCount).toBeGreaterThan(10);
  expect(killCount).toBeGreaterThan(0);
}, 180_000);

test("the same over a store that ignores etags is found out", async () => {
  const seed = Date.now() % 1_000_000;
  const calm = { faultPercent: 0, killEveryMs: 0, onlyRaces: true, ignoresEtags: true };
  const { differences } = await runChaos({ ...calm, seed, actionCount: 120, peopleCount: 3 });
  const lost = differences.filter((one) => /^(pledge|work):m\d.*: acknowledged \[.*\], held \[/.test(one));
  expect(lost, `seed ${seed}: ${differences.join("\n")}`).not.toEqual([]);
}, 180_000);
