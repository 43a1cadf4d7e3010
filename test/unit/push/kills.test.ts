import { expect, test } from "vitest";
import { runWithCrash } from "../../support/push/simulation/crash-run.ts";

/** A process that dies leaves at most so many of each group in doubt. */
const groupSize = 10;

test("wherever the owner of the pump dies, another takes over, everything is told, and only what was in doubt twice", async () => {
  const clean = await runWithCrash(undefined);
  expect(clean.faults).toEqual([]);
  expect(clean.arrivedCount).toBeGreaterThan(5);
  const killed = new Set(clean.moments);
  expect(killed.size).toBeGreaterThanOrEqual(40);
  for (const moment of killed) {
    const run = await runWithCrash(moment);
    expect(run.faults, moment).toEqual([]);
    expect(run.arrivedCount, moment).toBeGreaterThanOrEqual(clean.arrivedCount);
    expect(run.arrivedCount - clean.arrivedCount, moment).toBeLessThanOrEqual(run.unknownCount);
    expect(run.unknownCount, moment).toBeLessThanOrEqual(groupSize);
    expect(run.term, moment).toBeGreaterThan(1);
  }
}, 90_000);
