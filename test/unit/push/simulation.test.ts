import { describe, expect, it } from "vitest";
import { etagsIgnored, leaseUnseen, unknownIsTold } from "../../support/push/simulation/sim-plants.ts";
import { type SimOptions, type Simulated, simulate } from "../../support/push/simulation/simulate.ts";

/** As many as there is time for here; `npm run test:chaos:push` plays thousands. */
const seedCount = 300;

/** The first seed in which something goes wrong. */
const firstFaulty = async (around: SimOptions["around"]): Promise<Simulated | undefined> => {
  for (let seed = 0; seed < 60; seed++) {
    const played = await simulate({ seed, around });
    if (played.faults.length > 0) return played;
  }
  return undefined;
};

describe("reminders, played with everything going wrong", () => {
  it("are neither lost nor doubled, and keep to hours, limits, cap and one owner, whatever the seed", async () => {
    let arrivedCount = 0;
    let crashCount = 0;
    for (let seed = 1; seed <= seedCount; seed++) {
      const played = await simulate({ seed });
      expect(played.faults, `seed ${seed}`).toEqual([]);
      arrivedCount += played.arrivedCount;
      crashCount += played.crashCount;
    }
    expect(arrivedCount).toBeGreaterThan(seedCount * 5);
    expect(crashCount).toBeGreaterThan(seedCount);
  }, 400_000);

  it("are played the same for the same seed", async () => {
    const [once, again] = [await simulate({ seed: 17 }), await simulate({ seed: 17 })];
    expect(once.trace.length).toBeGreaterThan(100);
    expect(again).toEqual(once);
  });

  it.each([
    {
      planted: "etags are ignored",
      around: etagsIgnored,
      seen: /arrived|told twice|remembered|without the lease/,
    },
    { planted: "nobody looks who has the lease", around: leaseUnseen, seen: /without the lease/ },
    { planted: "what may not have arrived counts as told", around: unknownIsTold, seen: /remembered is/ },
  ])(
    "show it where $planted",
    async ({ around, seen }) => {
      const played = await firstFaulty(around);
      expect(played?.faults.join("\n")).toMatch(seen);
    },
    60_000,
  );
});
