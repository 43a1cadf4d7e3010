import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostAheadMs } from "../../../src/channels/channel.ts";
import { createPace, teamsPace } from "../../../src/channels/teams/pace.ts";

const clock = (startMs = 1_000_000) => {
  let ms = startMs;
  return { nowMs: () => ms, pass: (by: number) => (ms += by) };
};

/** Whether no stretch of `ms` holds more than `count` of the moments. */
const keeps = (moments: readonly number[], { count, ms }: { count: number; ms: number }): boolean => {
  const sorted = moments.toSorted((one, other) => one - other);
  return sorted.every((moment, index) => {
    const after = sorted[index + count];
    return after === undefined || after - moment >= ms;
  });
};

const to = (person: number) => ({ tenantId: "t", conversationId: `c${person}` });

describe("what Teams lets a bot send", () => {
  it("books forty a second to a tenant, spread over the second, one conversation each", () => {
    const { nowMs } = clock();
    const pace = createPace(nowMs);
    const waits = Array.from({ length: 100 }, (_, person) => pace.reserve(to(person)));
    expect(waits.slice(0, 9)).toEqual([0, 0, 0, 0, 100, 100, 100, 100, 200]);
    expect(waits[39]).toBe(900);
    expect(waits.slice(40, 44)).toEqual(Array(4).fill(1_000));
    expect(waits[99]).toBe(2_400);
  });

  it("counts answers, which do not wait, and lets bulk go behind them", () => {
    const { nowMs } = clock();
    const pace = createPace(nowMs);
    for (let count = 0; count < 30; count++) pace.note(to(count));
    const waits = Array.from({ length: 11 }, (_, person) => pace.reserve(to(100 + person)));
    expect(waits).toEqual([100, 100, 100, 100, 200, 200, 200, 200, 300, 300, 1_000]);
  });

  it("keeps one tenant's sends apart from another's", () => {
    const { nowMs } = clock();
    const pace = createPace(nowMs);
    for (let count = 0; count < 40; count++) pace.reserve(to(count));
    expect(pace.reserve({ tenantId: "other", conversationId: "c" })).toBe(0);
  });

  it("keeps bulk away for as long as the service says, from the tenant a minute at most", () => {
    const { nowMs, pass } = clock();
    const pace = createPace(nowMs);
    pace.hold(to(1), 200_000);
    expect(pace.reserve(to(2))).toBe(60_000);
    pass(61_000);
    expect(pace.reserve(to(3))).toBe(0);
    expect(pace.reserve(to(1))).toBe(139_000);
  });

  it("books nothing far ahead, so that one chat that takes no more keeps no other behind it", () => {
    const { nowMs, pass } = clock();
    const pace = createPace(nowMs);
    pace.hold(to(1), 3_600_000);
    pass(61_000);
    expect(pace.reserve(to(1))).toBe(3_539_000);
    expect(pace.reserve(to(2))).toBe(0);
  });

  it("writes to one conversation nine hundred times an hour at most", () => {
    const { nowMs, pass } = clock(0);
    const pace = createPace(nowMs);
    for (let count = 0; count < 900; count++) {
      pace.note(to(1));
      pass(1_000);
    }
    expect(nowMs() + pace.reserve(to(1))).toBe(3_600_000);
  });

  it("forgets conversations that had little and nothing of late", () => {
    const { nowMs, pass } = clock();
    const pace = createPace(nowMs);
    for (let person = 0; person < 5_000; person++) {
      pace.reserve(to(person));
      pass(25);
    }
    expect(pace.size()).toBeLessThan(1_300);
  });

  it("never passes a limit, whoever writes to whom and when", () => {
    const step = fc.record({
      by: fc.integer({ min: 0, max: 400 }),
      person: fc.integer({ min: 0, max: 3 }),
      count: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { nowMs, pass } = clock();
        const pace = createPace(nowMs);
        const booked: { at: number; person: number }[] = [];
        for (const { by, person, count } of steps) {
          pass(by);
          for (let one = 0; one < count; one++) {
            const waitMs = pace.reserve(to(person));
            if (waitMs <= mostAheadMs) booked.push({ at: nowMs() + waitMs, person });
          }
        }
        const all = booked.map(({ at }) => at);
        for (const window of teamsPace.bulk) expect(keeps(all, window)).toBe(true);
        for (const person of [0, 1, 2, 3]) {
          const own = booked.filter((one) => one.person === person).map(({ at }) => at);
          for (const window of teamsPace.conversation) expect(keeps(own, window)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
