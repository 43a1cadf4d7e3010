import { describe, expect, test } from "vitest";
import { createWithin, TooLate } from "../../../src/bot/within.ts";
import { inTime } from "../../../src/store/in-time.ts";
import { openMemoryOffice } from "../../support/turn/in-memory-office.ts";
import { meddledWith } from "../../support/turn/store-faults.ts";

/** A timer that rings when the test says so. */
const handTimer = () => {
  const set = new Map<number, () => void>();
  return {
    timer: (then: () => void, ms: number) => {
      set.set(ms, then);
      return () => set.delete(ms);
    },
    ring: () => {
      for (const then of set.values()) then();
    },
    waiting: () => [...set.keys()],
  };
};

describe("work within a time", () => {
  test("gives what it gives, or throws as it throws, and leaves no timer", async () => {
    const { timer, waiting } = handTimer();
    const within = createWithin(timer);
    expect(await within(10, "this", Promise.resolve(7))).toBe(7);
    await expect(within(10, "this", Promise.reject(new Error("so")))).rejects.toThrow("so");
    expect(waiting()).toEqual([]);
  });

  test("that is late throws what it was and how long it had; what comes of it later is not heard", async () => {
    const { timer, ring } = handTimer();
    const { promise, reject } = Promise.withResolvers<never>();
    const late = createWithin(timer)(10, "this", promise);
    ring();
    await expect(late).rejects.toThrow(new TooLate("this", 10));
    reject(new Error("later"));
    await Promise.resolve();
  });
});

test("every call of a store in time ends in time", async () => {
  const { timer, ring, waiting } = handTimer();
  const hanging = meddledWith(await openMemoryOffice(), () => "hangsBefore");
  const documents = inTime(hanging, { within: createWithin(timer), callMs: 2_000 });
  for (const call of [
    () => documents.get("office:demo", "office"),
    () => documents.batch("office:demo", [{ do: "remove", id: "office", etag: "" }]),
    () => documents.query("office:demo", { kind: "person", limit: 1 }),
    () => documents.queryEverywhere({ kind: "person", limit: 1 }),
    () => documents.storeTimeMs(),
  ]) {
    const ended = expect(call()).rejects.toThrow(TooLate);
    expect(waiting()).toEqual([2_000]);
    ring();
    await ended;
  }
});
