import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createStoreClock } from "../../../src/store/cosmos/create-store-clock.ts";

/** A store whose clock is so far ahead of the monotonic one, and answers with whole seconds. */
const createWorld = (aheadMs: number) => {
  let nowMs = 0;
  let ahead = aheadMs;
  const clock = createStoreClock(() => nowMs);
  const trueMs = () => nowMs + ahead;
  return {
    clock,
    trueMs,
    wait: (ms: number) => {
      nowMs += ms;
    },
    setClock: (ms: number) => {
      ahead += ms;
    },
    /** An exchange whose answer is made after the one part of its way and heard after the other. */
    exchange: (there: number, back: number) => {
      const sentMs = nowMs;
      nowMs += there;
      const date = new Date(trueMs()).toUTCString();
      nowMs += back;
      clock.heard(date, { sentMs, receivedMs: nowMs });
    },
  };
};

const start = Date.UTC(2026, 5, 22, 1, 0, 0, 730);

describe("the store's clock", () => {
  test("is not known before the first answer, nor by an answer without a date", () => {
    const { clock } = createWorld(start);
    clock.heard(undefined, { sentMs: 0, receivedMs: 1 });
    clock.heard("yesterday", { sentMs: 0, receivedMs: 1 });
    expect(clock.nowMs()).toBeUndefined();
    expect(clock.ageMs()).toBe(Number.POSITIVE_INFINITY);
  });

  test("is never ahead of the store, behind it by the told width at most, and goes on, whatever the ways are", () => {
    const way = fc.nat({ max: 1_500 });
    fc.assert(
      fc.property(
        fc.nat({ max: 5_000 }),
        fc.array(fc.tuple(way, way, way), { minLength: 1 }),
        (ahead, ways) => {
          const world = createWorld(start + ahead);
          let beforeMs = 0;
          for (const [there, back, pause] of ways) {
            world.exchange(there, back);
            world.wait(pause);
            const nowMs = world.clock.nowMs() ?? Number.NaN;
            // What the clocks may have drifted apart is allowed for.
            expect(nowMs).toBeLessThanOrEqual(world.trueMs() + 1);
            expect(nowMs).toBeGreaterThanOrEqual(world.trueMs() - world.clock.widthMs() - 1);
            expect(nowMs).toBeGreaterThanOrEqual(beforeMs);
            expect(Number.isInteger(nowMs)).toBe(true);
            beforeMs = nowMs;
          }
        },
      ),
    );
  });

  test("is known to the length of a round trip by two answers around a new second", () => {
    const world = createWorld(start);
    world.exchange(5, 5);
    expect(world.clock.widthMs()).toBeGreaterThan(900);
    world.wait(1_000 - ((world.trueMs() + 1_000) % 1_000) - 8);
    world.exchange(5, 5);
    world.wait(10);
    world.exchange(5, 5);
    expect(world.clock.widthMs()).toBeLessThan(50);
    expect(world.trueMs() - (world.clock.nowMs() ?? 0)).toBeLessThan(50);
  });

  test("moves over a little where two servers disagree a little, and keeps what it knows", () => {
    const world = createWorld(start);
    for (let at = 0; at < 100; at++) {
      world.exchange(2, 2);
      world.wait(37);
    }
    const known = world.clock.widthMs();
    expect(known).toBeLessThan(60);
    world.setClock(300);
    for (let at = 0; at < 100; at++) {
      world.exchange(2, 2);
      world.wait(37);
    }
    expect(world.clock.widthMs()).toBeLessThan(known + 10);
    expect(Math.abs(world.trueMs() - (world.clock.nowMs() ?? 0))).toBeLessThan(known + 10);
  });

  test.each([
    { set: "forward", ms: 3_600_000 },
    { set: "back", ms: -3_600_000 },
  ])("follows the store whose clock is set $set", ({ ms }) => {
    const world = createWorld(start);
    world.exchange(5, 5);
    world.clock.nowMs();
    world.setClock(ms);
    world.exchange(5, 5);
    expect(Math.abs(world.trueMs() - (world.clock.nowMs() ?? 0))).toBeLessThan(1_100);
  });
});
