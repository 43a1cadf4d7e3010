import fc from "fast-check";
import { expect, test } from "vitest";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { momentAt } from "../../../src/domain/calendar/next-office-time.ts";
import { readPush } from "../../../src/store/pushes/push-codec.ts";
import { createSimClock } from "../../support/push/simulation/sim-clock.ts";
import { createSimEngine } from "../../support/push/simulation/sim-engine.ts";
import { seedSimOffice } from "../../support/push/simulation/sim-office.ts";
import { createSimPlatform } from "../../support/push/simulation/sim-platform.ts";
import { createSimLife } from "../../support/push/simulation/sim-process.ts";
import { createSimRandom } from "../../support/push/simulation/sim-random.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";

/** A heartbeat: so many minutes into a slot, of these processes, in this order. */
type Beat = { readonly minute: number; readonly processes: readonly number[] };

const slots = ["2026-06-24T08:00", "2026-06-24T14:00", "2026-06-25T08:00", "2026-06-26T08:00"].map((slot) => {
  const [day = "", time = ""] = slot.split("T");
  return momentAt(day, time).toMillis();
});

const calendar = createCalendar();

/** What is told to whom when the hearts of three processes beat so; and what arrived, in no order. */
const played = async (beats: readonly (readonly Beat[])[]) => {
  const random = createSimRandom(5);
  const clock = createSimClock((slots[0] ?? 0) - 3_600_000);
  const memory = createMemoryDocuments(clock.nowMs);
  const office = { name: "o", first: "2026-06-23", peopleCount: 8, random };
  const { partition } = await seedSimOffice(memory, office);
  const faults: string[] = [];
  const onFault = (what: string) => void faults.push(what);
  const platform = createSimPlatform({ clock, random, faults: () => 0, onSend: () => undefined, onFault });
  const engines = [0, 1, 2].map((process) => {
    const life = createSimLife(clock, { name: `e${process}`, skewMs: 0 });
    return createSimEngine({ documents: memory, calendar, clock, random, platform, life });
  });
  for (const [index, startMs] of slots.entries()) {
    // Whatever comes before, one heartbeat in the slot is enough.
    const last: Beat = { minute: 50, processes: [index % 3] };
    for (const { minute, processes } of [...(beats[index] ?? []), last]) {
      await clock.runTo(Math.max(startMs + minute * 60_000, clock.nowMs()));
      for (const process of processes) engines[process]?.kick();
    }
    await clock.runTo(startMs + 52 * 60_000);
  }
  const { found } = await memory.query(partition, { kind: "push", limit: 1_000 });
  return {
    faults,
    rows: found.map(readPush).map(({ stateAt: _at, term: _term, messageId: _id, ...push }) => push),
    arrived: platform.seen.map(({ pushId }) => pushId).toSorted(),
  };
};

const anyBeats = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 49 }),
      processes: fc.array(fc.nat(2), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 4 },
  )
  .map((beats) => beats.toSorted((one, other) => one.minute - other.minute));

test("how often hearts beat, whose, and in which order changes nothing of what is told", async () => {
  const once = await played([]);
  expect(once.arrived.length).toBeGreaterThan(8);
  expect(new Set(once.arrived).size).toBe(once.arrived.length);
  const anyDays = fc.array(anyBeats, { minLength: slots.length, maxLength: slots.length });
  await fc.assert(
    fc.asyncProperty(anyDays, async (beats) => {
      expect(await played(beats)).toEqual(once);
    }),
    { numRuns: 15 },
  );
}, 60_000);
