import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startHeartbeat } from "../../../src/schedule/start-heartbeat.ts";
import { readableLog } from "../../support/turn/read-log.ts";
import { createGate } from "../../support/turn/store-faults.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("beats at once and each minute, one at a time; stopping waits for the one under way", async () => {
  const gates = [createGate(), createGate()];
  let begun = 0;
  let ended = 0;
  const heartbeat = startHeartbeat(async () => {
    const gate = gates[begun];
    begun += 1;
    await gate?.opened;
    ended += 1;
  }, readableLog().log);
  expect(begun).toBe(1);
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect(begun).toBe(1);
  gates[0]?.open();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([begun, ended]).toEqual([2, 1]);
  const stopped = heartbeat.stop();
  let isStopped = false;
  void stopped.then(() => {
    isStopped = true;
  });
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect([begun, isStopped]).toEqual([2, false]);
  gates[1]?.open();
  await stopped;
  expect([begun, ended]).toEqual([2, 2]);
});

test("goes on after a beat that failed, and says so in the log", async () => {
  const { log, entries } = readableLog();
  let begun = 0;
  const heartbeat = startHeartbeat(async () => {
    begun += 1;
    throw new Error("no store");
  }, log);
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  await heartbeat.stop();
  expect(begun).toBeGreaterThanOrEqual(2);
  expect(entries()[0]).toMatchObject({ msg: "a heartbeat failed", err: { message: "no store" } });
});
