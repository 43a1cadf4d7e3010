import { expect, test } from "vitest";
import { keepTerm } from "../../../src/bot/push/keep-term.ts";

const termMs = 55_000;

/** The longest that a group is made, and then waits its turn. */
const groupMs = 14_000;

test("a group that begins while the term is held may still go when its turn has come, whenever that is", async () => {
  for (let beganMs = 0; beganMs < termMs; beganMs += 500) {
    let ms = 0;
    let takenCount = 0;
    const lease = {
      take: async () => {
        takenCount += 1;
        return { term: 7, untilMs: ms + termMs };
      },
    };
    const kept = keepTerm({ lease, nowMs: () => ms }, { term: 7, untilMs: termMs });
    ms = beganMs;
    expect(await kept.hold()).toMatchObject({ term: 7 });
    ms = beganMs + groupMs;
    expect(kept.isHeld(), `begun after ${beganMs} ms`).toBe(true);
    expect(takenCount).toBeLessThanOrEqual(1);
  }
});

test("a term that was lost is lost for good, and nothing begins near its end", async () => {
  let ms = 0;
  const kept = keepTerm(
    { lease: { take: async () => undefined }, nowMs: () => ms },
    { term: 7, untilMs: termMs },
  );
  ms = 20_000;
  expect([(await kept.hold())?.term, kept.isHeld()]).toEqual([7, true]);
  ms = 41_000;
  expect(kept.isHeld()).toBe(false);
  expect(await kept.hold()).toBeUndefined();
  ms = 0;
  expect(kept.isHeld()).toBe(false);
});
