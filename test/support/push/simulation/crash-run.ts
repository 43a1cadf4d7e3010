import { createCalendar } from "../../../../src/domain/calendar/calendar.ts";
import { momentAt } from "../../../../src/domain/calendar/next-office-time.ts";
import { plusDays } from "../../../../src/domain/day.ts";
import { partitionOf } from "../../../../src/store/partition-of.ts";
import { pumpLeaseCodec } from "../../../../src/store/pushes/create-pump-lease.ts";
import { createReminderOffices } from "../../../../src/store/pushes/reminder-office.ts";
import { createMemoryDocuments } from "../../turn/memory-documents.ts";
import { faultsAtRest } from "./sim-check.ts";
import { createSimClock, officeMoment } from "./sim-clock.ts";
import { createSimEngine } from "./sim-engine.ts";
import { seedSimOffice } from "./sim-office.ts";
import { createSimPlatform } from "./sim-platform.ts";
import { createSimLife } from "./sim-process.ts";
import { createSimRandom } from "./sim-random.ts";
import { createSimStore, noFaults } from "./sim-store.ts";
import { createSimWatch } from "./sim-watch.ts";

/** What came of a day on which the first process ended at one moment, and another went on. */
export type CrashRun = {
  /** Every moment at which the first process might have ended, each with its own name, in order. */
  readonly moments: readonly string[];
  readonly faults: readonly string[];
  readonly arrivedCount: number;
  /** Pushes of which nobody knows whether they arrived. */
  readonly unknownCount: number;
  readonly term: number;
};

const first = "2026-06-24";
const calendar = createCalendar();
const minuteMs = 60_000;

/** Plays one day; the process that opens the first slot ends at the moment of that name, where one is given. */
export const runWithCrash = async (crashAt: string | undefined): Promise<CrashRun> => {
  const random = createSimRandom(11);
  const clock = createSimClock(momentAt(first, "08:00").toMillis());
  const faults: string[] = [];
  const moments: string[] = [];
  const onFault = (what: string) => void faults.push(what);
  const memory = createMemoryDocuments(clock.nowMs);
  const { partition } = await seedSimOffice(memory, {
    ...{ name: "o", first: plusDays(first, -1), peopleCount: 12, random },
  });
  const watch = createSimWatch({ documents: memory, calendar, capPerWeek: 2, onFault });
  const one = createSimLife(clock, { name: "one", skewMs: 0 });
  const two = createSimLife(clock, { name: "two", skewMs: 0 });
  const seen = new Map<string, number>();
  const reach = (label: string): void => {
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    // A slot's every call is made for each person: the first and a later one stand for all.
    if (count !== 1 && count !== 4) return;
    const moment = `${label} #${count}`;
    moments.push(moment);
    if (moment === crashAt) one.die();
  };
  const platform = createSimPlatform({
    ...{ clock, random, onFault, faults: () => 0 },
    onSend: (send) => {
      watch.onSend(send);
      if (send.by === "one") reach("send under way");
    },
  });
  const engineOf = (life: typeof one) =>
    createSimEngine({
      ...{ calendar, clock, random, platform, life },
      documents: createSimStore({
        ...{ documents: memory, clock, random, life, faults: () => noFaults },
        onCall: life === one ? (call, when) => reach(`${when} ${call}`) : undefined,
      }),
    });
  const [begun, taking] = [engineOf(one), engineOf(two)];
  begun.kick();
  await clock.runTo(clock.nowMs() + 5_000);
  void begun.stop();
  await clock.runTo(clock.nowMs() + 5_000);
  one.die();
  for (const time of ["08:01", "14:00", "15:30"]) {
    await clock.runTo(momentAt(first, time).toMillis());
    for (let minute = 0; minute < 4; minute++) {
      taking.kick();
      await clock.runTo(clock.nowMs() + minuteMs);
    }
  }
  const offices = createReminderOffices({
    ...{ documents: memory, calendar, nowMs: clock.nowMs, now: () => officeMoment(clock.nowMs()) },
  });
  const office = await offices(partition);
  const resting = { documents: memory, office, seen: platform.seen, nowMs: clock.nowMs() };
  faults.push(...(await faultsAtRest({ ...resting, touchedMs: () => 0 })));
  await watch.atEnd(platform.seen);
  const lease = await memory.get(partitionOf.pump("teams"), "lease");
  const unknown = await memory.query(partition, { kind: "push", state: "unknown", limit: 1_000 });
  return {
    moments,
    faults,
    arrivedCount: platform.seen.filter(({ isTaken }) => isTaken).length,
    unknownCount: unknown.found.length,
    term: lease ? pumpLeaseCodec.read(lease).term : 0,
  };
};
